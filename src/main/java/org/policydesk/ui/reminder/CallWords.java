package org.policydesk.ui.reminder;

import java.time.LocalDate;
import org.policydesk.clock.BusinessClock;
import org.policydesk.reminder.CallEntry;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** What a call is about, in words; the same on the screen, on paper and in Excel. */
record CallWords(Words words) {
    String person(CallEntry call) {
        return call.personName().isEmpty() ? words.say("reminder.calls.anybody") : call.personName();
    }

    String reason(CallEntry call) {
        return words.say("reminder.calls.reason." + call.reason());
    }

    /** The task, or what stands in its place. */
    String about(CallEntry call) {
        return call.isAboutInvitation() ? words.say("calls.invitation") : call.title();
    }

    /** By when the task is due, or since when an answer is waited for. */
    String when(CallEntry call, Dates dates) {
        LocalDate due = call.due();
        if (due != null) {
            return words.say("reminder.calls.due", dates.day(due));
        }
        String since = dates.day(LocalDate.ofInstant(call.since(), BusinessClock.ZONE));
        return words.say(call.isAboutInvitation() ? "calls.invitedOn" : "calls.since", since);
    }
}
