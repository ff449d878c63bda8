package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.springframework.stereotype.Component;

/** Keeps back what a person wants in a digest (汇总) until its hour. Thread-safe. */
@Component
class Digests {
    private final MailChoices choices;
    private final PlanRules rules;
    private final WorkingCalendars calendars;

    Digests(MailChoices choices, PlanRules rules, WorkingCalendars calendars) {
        this.choices = choices;
        this.rules = rules;
        this.calendars = calendars;
    }

    /**
     * Those of the messages that go out at that moment; the others stay planned.
     *
     * @param due gives a task's due date
     */
    List<DueMessage> outBy(
            Instant now, long personId, List<DueMessage> messages, LongFunction<@Nullable LocalDate> due) {
        MailChoice choice = choices.of(personId);
        if (choice.delivery() == Delivery.AT_ONCE) {
            return messages;
        }
        Slots slots = slots(choice);
        return messages.stream()
                .filter(message ->
                        !slots.sendAt(message, due.apply(message.taskId())).isAfter(now))
                .toList();
    }

    /** When messages go out to that person. */
    Slots slotsOf(long personId) {
        return slots(choices.of(personId));
    }

    private Slots slots(MailChoice choice) {
        LocalTime hour = choice.hour() == null ? rules.book().ofAssociation().hour() : choice.hour();
        return new Slots(choice.delivery(), hour, calendars.forWork());
    }
}
