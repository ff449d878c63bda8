package org.policydesk.reminder;

import java.time.LocalDate;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The calls to people who were invited by mail and have not come: once for each invitation, however often and wherever it is looked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationCalls {
    private static final String ADD = """
        insert into call_sheet (task_id, member_id, person_id, due_version, reason, title, member_name, since, invitation_id)
        select 0, m.id, i.person_id, 0, :reason, '', m.name, i.invited_at, i.id
        from invitation i
            join person p on p.id = i.person_id and p.active
            join membership s on s.id = (select min(f.id) from membership f where f.person_id = i.person_id)
            join member m on m.id = s.company_id
        where i.accepted_at is null and i.ended_at is null and %s on conflict do nothing\
        """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser currentUser;

    InvitationCalls(JdbcClient jdbc, BusinessClock clock, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    /**
     * Those who were invited on that day or before.
     *
     * @return how many there are new
     */
    int add(LocalDate lastDay) {
        return jdbc.sql(ADD.formatted("""
                i.invited_at < :before and not exists (select 1 from call_sheet c where c.invitation_id = i.id
                    and c.reason = :reason)"""))
                .param("reason", CallReason.INVITATION.name())
                .param(
                        "before",
                        DueMessages.stamp(lastDay.plusDays(1)
                                .atStartOfDay(BusinessClock.ZONE)
                                .toInstant()))
                .update();
    }

    /** Whom that mail invited, and it came back: nobody waits any days for an answer. */
    void addBounced(long envelopeId) {
        jdbc.sql(ADD.formatted("exists (select 1 from envelope e where e.id = :envelope" + " and e.dedupe_key = '"
                        + InvitationMail.PURPOSE + "-' || i.id)"))
                .param("reason", CallReason.BOUNCED.name())
                .param("envelope", envelopeId)
                .update();
    }

    /** The invitation waits for nothing any more. */
    void close(long invitationId) {
        jdbc.sql("update call_sheet set closed_at = ? where invitation_id = ? and closed_at is null")
                .param(DueMessages.stamp(clock.now()))
                .param(invitationId)
                .update();
    }

    /**
     * Somebody spoke to one of that member's people by name: whatever call was to be made about their invitation is made. Of two who
     * have the same name nobody knows which one it was, and both calls stay.
     */
    void spokenTo(long memberId, String person, String note) {
        jdbc.sql("""
            update call_sheet set closed_at = :now, closed_by = :by, note = :note
            where member_id = :member and invitation_id > 0 and closed_at is null and person_id = (
                select min(p.id) from person p join membership s on s.person_id = p.id
                where s.company_id = :member and p.active and p.name = :name having count(*) = 1)\
            """)
                .param("now", DueMessages.stamp(clock.now()))
                .param("by", currentUser.personIdOrNull())
                .param("note", note)
                .param("member", memberId)
                .param("name", person)
                .update();
    }
}
