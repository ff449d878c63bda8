package org.policydesk.ui.reminder;

import org.policydesk.reminder.CallEntry;
import org.policydesk.ui.component.Words;

/** What a call is about, in words; the same on the screen, on paper and in Excel. */
record CallWords(Words words) {
    String person(CallEntry call) {
        return call.personName().isEmpty() ? words.say("reminder.calls.anybody") : call.personName();
    }

    String reason(CallEntry call) {
        return words.say("reminder.calls.reason." + call.reason());
    }
}
