package org.policydesk.ui.association;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.policydesk.deadline.ExpectedWindow;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;
import org.policydesk.insight.Forecast;
import org.policydesk.insight.Funnel;
import org.policydesk.insight.ItemDue;
import org.policydesk.insight.Missed;
import org.policydesk.insight.MonthWindows;
import org.policydesk.insight.Tally;
import org.policydesk.member.MemberRef;
import org.policydesk.support.Exports;
import org.policydesk.task.DateSource;
import org.policydesk.task.Lapse;
import org.policydesk.task.MemberVerdict;
import org.policydesk.task.Step;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.ui.component.Words;

/** What the association's people take along. */
public final class StaffExports {
    private StaffExports() {}

    public static void add(Exports exports, Words words, LocalDate today, List<TaskCard> cards) {
        exports.add("tasks.xlsx", out -> new TasksWorkbook(words, today).write(cards::forEach, out));
        exports.add("sheets.docx", out -> new SupervisionSheets(words, today).write(cards, out));
        exports.add("cockpit.xlsx", out -> new CockpitWorkbook(words).write(tables(), missed(), windows(today), out));
        exports.add("turns.xlsx", out -> out.write(turns()));
        exports.add(
                "fit-of-item.xlsx",
                out -> out.write(
                        new FitWorkbook(words).write(Exports.HOSTILE.getFirst(), verdicts(), Map.<Long, Verdict>of())));
    }

    private static List<CockpitWorkbook.Table> tables() {
        List<Tally> rows = Exports.HOSTILE.stream()
                .map(text ->
                        new Tally(text, text, new Funnel(Map.of(Step.ELIGIBLE, 3), BigDecimal.TEN), 1, 1, 1, 0, null))
                .toList();
        return List.of(new CockpitWorkbook.Table("分支机构", rows, Exports.HOSTILE));
    }

    private static List<Missed> missed() {
        return List.of(new Missed(Lapse.LATE, 2, Lapse.LATE.tasks()));
    }

    private static List<MonthWindows> windows(LocalDate today) {
        List<ExpectedWindow.Earlier> earlier = List.of(new ExpectedWindow.Earlier(null, today.minusMonths(6)));
        ExpectedWindow expected = ExpectedWindow.of(earlier, today).orElseThrow();
        return List.of(new MonthWindows(
                YearMonth.from(today),
                Exports.HOSTILE.size(),
                Exports.HOSTILE.stream()
                        .map(text -> new ItemDue(1, text, 3, TaskFilter.open()))
                        .toList(),
                Exports.HOSTILE.stream()
                        .map(text -> new Forecast(1, text, expected))
                        .toList()));
    }

    private static byte[] turns() {
        return new TextWorkbook("变化")
                .write(
                        List.of("企业", "原因"),
                        Exports.HOSTILE.stream()
                                .map(text -> List.of(text, text))
                                .toList());
    }

    private static List<MemberVerdict> verdicts() {
        return Exports.HOSTILE.stream()
                .map(text -> new MemberVerdict(
                        new MemberRef(1, text, text, text, text, true),
                        Outcome.FIT,
                        false,
                        null,
                        null,
                        DateSource.NOTICE,
                        false))
                .toList();
    }
}
