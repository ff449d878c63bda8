package org.policydesk.reminder;

import java.util.List;
import org.policydesk.account.AccountEvent;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.MailBounced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts on the call sheet what mail cannot settle, and takes off what settled itself. */
@Component
class CallSweep {
    /** An invitation that nobody answered for so many days is a matter for the telephone. */
    static final int PATIENCE_DAYS = 7;

    private final CallRows rows;
    private final InvitationCalls invited;
    private final DueMessages messages;
    private final BusinessClock clock;

    CallSweep(CallRows rows, InvitationCalls invited, DueMessages messages, BusinessClock clock) {
        this.rows = rows;
        this.invited = invited;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * From the day after the first overdue mail on, an overdue task is a matter for the telephone, and from the seventh day on an
     * invitation that nobody answered.
     *
     * @return how many calls about tasks there are new
     */
    @Transactional
    int sweep() {
        rows.closeSettled(clock.now());
        invited.add(clock.today().minusDays(PATIENCE_DAYS));
        return rows.addOverdue(
                clock.today(), clock.today().atStartOfDay(BusinessClock.ZONE).toInstant(), clock.now());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AccountEvent.InvitationSettled settled) {
        invited.close(settled.invitationId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MailBounced bounced) {
        messages.ofEnvelopes(List.of(bounced.envelopeId()))
                .forEach(message ->
                        rows.add(List.of(message.taskId()), message.personId(), CallReason.BOUNCED, clock.now()));
        invited.addBounced(bounced.envelopeId());
    }
}
