package org.policydesk.ui.reminder;

import java.util.List;
import org.policydesk.reminder.CallEntry;
import org.policydesk.support.Exports;
import org.policydesk.ui.component.Words;

/** The call sheet, to take along. */
public final class CallExports {
    private CallExports() {}

    public static void add(Exports exports, Words words, List<CallEntry> calls) {
        exports.add("calls.xlsx", out -> new CallsWorkbook(words).write(calls, out));
    }
}
