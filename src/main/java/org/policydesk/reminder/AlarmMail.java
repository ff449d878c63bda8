package org.policydesk.reminder;

import java.util.List;
import org.policydesk.clock.BusinessClock;
import org.springframework.stereotype.Component;

/** Tells staff that the audit found something. Thread-safe. */
@Component
class AlarmMail {
    private final StaffMail mail;
    private final BusinessClock clock;

    AlarmMail(StaffMail mail, BusinessClock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    void write(int found) {
        mail.write(
                "alarm",
                "alarm-" + clock.today() + "-" + found,
                words -> new NoteMail.Text(
                        words.of("alarm.subject", found), List.of(words.of("alarm.body", found)), "/outbox"));
    }
}
