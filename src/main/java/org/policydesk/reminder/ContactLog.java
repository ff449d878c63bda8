package org.policydesk.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 联系记录: who of the association spoke to whom, by telephone, WeChat or in person, when, and what was answered. A contact about tasks
 * stands in their histories, may acknowledge them, and settles the calls that were to be made about them; one with somebody who has
 * not accepted their invitation settles that call.
 */
@Service
@ForStaff
@Transactional
public class ContactLog {
    /** The longest answer, in characters. */
    public static final int LONGEST_ANSWER = 1000;

    /** The longest name of whom one spoke to. */
    public static final int LONGEST_PERSON = 100;

    private static final String SELECT = """
        select c.id, c.member_id, c.channel, c.person_name, c.at, c.answer, c.acknowledged, p.name as recorded_by_name
        from contact_log c left join person p on p.id = c.recorded_by\
        """;

    private final JdbcClient jdbc;
    private final CallRows calls;
    private final InvitationCalls invited;
    private final Tasks tasks;
    private final Journal journal;
    private final BusinessClock clock;
    private final CurrentUser currentUser;

    ContactLog(
            JdbcClient jdbc,
            CallRows calls,
            InvitationCalls invited,
            Tasks tasks,
            Journal journal,
            BusinessClock clock,
            CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.invited = invited;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    /**
     * Notes a contact; texts are cut to their longest.
     *
     * @return false if nothing was noted, because the moment lies ahead
     */
    public boolean record(NewContact contact) {
        Instant at = contact.at().atZone(BusinessClock.ZONE).toInstant();
        if (at.isAfter(clock.now())) {
            return false;
        }
        String person = cut(contact.person(), LONGEST_PERSON);
        String answer = cut(contact.answer(), LONGEST_ANSWER);
        long id = insert(contact, person, answer, at);
        for (long task : ownTasks(contact)) {
            jdbc.sql("insert into contact_log_task (contact_id, task_id) values (?, ?)")
                    .params(id, task)
                    .update();
            // The company reads its tasks' history: what was said about it stays with the association.
            journal.record(currentUser.personIdOrNull(), "task", task, "contacted." + contact.channel(), null, null);
            calls.closeOf(task, currentUser.personIdOrNull(), cut(answer, CallSheet.LONGEST_NOTE), clock.now());
            if (contact.acknowledged()) {
                tasks.acknowledge(task);
            }
        }
        invited.spokenTo(contact.memberId(), person, cut(answer, CallSheet.LONGEST_NOTE));
        return true;
    }

    /** The member's contacts, the latest first, at most so many. */
    @Transactional(readOnly = true)
    public List<Contact> ofMember(long memberId, int limit) {
        return jdbc.sql(SELECT + " where c.member_id = ? order by c.at desc, c.id desc limit " + limit)
                .param(memberId)
                .query(ContactLog::contact)
                .list();
    }

    /** The latest contact with each of these members; those never spoken to have no entry. */
    @Transactional(readOnly = true)
    public Map<Long, Contact> lastOf(Collection<Long> memberIds) {
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT + " where c.id in (select (select l.id from contact_log l where l.member_id = m.id"
                        + " order by l.at desc, l.id desc limit 1) from member m where m.id in (:members))")
                .param("members", memberIds)
                .query(ContactLog::contact)
                .list()
                .stream()
                .collect(Collectors.toMap(Contact::memberId, Function.identity()));
    }

    private long insert(NewContact contact, String person, String answer, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            insert into contact_log (member_id, channel, person_name, at, answer, acknowledged, recorded_by, recorded_at)
            values (:member, :channel, :person, :at, :answer, :acknowledged, :by, :now)\
            """)
                .param("member", contact.memberId())
                .param("channel", contact.channel().name())
                .param("person", person)
                .param("at", DueMessages.stamp(at))
                .param("answer", answer)
                .param("acknowledged", contact.acknowledged())
                .param("by", currentUser.personIdOrNull())
                .param("now", DueMessages.stamp(clock.now()))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    private List<Long> ownTasks(NewContact contact) {
        return contact.taskIds().isEmpty()
                ? List.of()
                : jdbc.sql("select id from task where member_id = :member and id in (:tasks) order by id")
                        .param("member", contact.memberId())
                        .param("tasks", contact.taskIds())
                        .query(Long.class)
                        .list();
    }

    private static String cut(String text, int longest) {
        String kept = text.strip();
        return kept.length() <= longest ? kept : kept.substring(0, longest);
    }

    private static Contact contact(ResultSet row, int n) throws SQLException {
        return new Contact(
                row.getLong("id"),
                row.getLong("member_id"),
                Channel.valueOf(row.getString("channel")),
                row.getString("person_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getBoolean("acknowledged"),
                Objects.requireNonNullElse(row.getString("recorded_by_name"), ""));
    }
}
