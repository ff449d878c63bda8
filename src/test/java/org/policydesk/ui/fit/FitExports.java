package org.policydesk.ui.fit;

import java.time.LocalDate;
import java.util.Map;
import org.policydesk.support.Exports;
import org.policydesk.task.EligibilityOverview;
import org.policydesk.task.ItemGrounds;
import org.policydesk.ui.component.Words;

/** Which items a company fits, to take along. */
public final class FitExports {
    private FitExports() {}

    public static void add(
            Exports exports,
            Words words,
            LocalDate today,
            EligibilityOverview overview,
            Map<Long, ItemGrounds> grounds) {
        exports.add("fit-of-company.xlsx", out -> new FitSheet(words, today).write(out, overview, grounds));
    }
}
