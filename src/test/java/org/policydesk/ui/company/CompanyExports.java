package org.policydesk.ui.company;

import java.time.LocalDate;
import java.util.List;
import org.policydesk.support.Exports;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.BundleWords;

/** What companies take along. */
public final class CompanyExports {
    private CompanyExports() {}

    public static void add(Exports exports, List<TaskCard> cards, LocalDate today) {
        exports.add("board.xlsx", out -> new TaskWorkbook(BundleWords.chinese(), today).write(cards, out));
    }
}
