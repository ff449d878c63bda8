package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Margin;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.NearMisses;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.FoundTerms;
import org.policydesk.policy.Importance;
import org.policydesk.policy.ItemEnd;
import org.policydesk.policy.ItemState;

class StandingsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final int ITEMS = 500;
    private static final int RUNS = 61;
    /** Of the thread's own time, so that other work on the machine does not count; what was measured is printed. */
    private static final long MOST_MILLIS = 100;

    private final Standings standings = new Standings(new NearMisses(Margin.TENTH), TODAY);

    @Test
    void a_narrow_miss_names_what_would_have_to_be_told_besides() {
        Criterion who = new Criterion.All(
                List.of(atLeast(FactKey.REVENUE, 3000), new Criterion.Confirm("c", "?"), new Criterion.FreeOf("i", 3)));
        Standings.Judged judged =
                standings.of(item(1, who), RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2024, "2900"));
        assertThat(judged.group()).isEqualTo(EligibilityGroup.NEAR);
        assertThat(judged.nearMisses()).hasSize(1);
        assertThat(judged.open()).hasSize(2);
        assertThat(standings
                        .of(item(1, who), RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2024, "100"))
                        .open())
                .as("an unfit one asks for nothing")
                .isEmpty();
    }

    @Test
    void a_year_that_the_item_does_not_name_is_the_one_closed_last() {
        ActionItem item = item(1, atLeast(FactKey.REVENUE, 3000));
        assertThat(standings
                        .of(item, RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2024, "3000"))
                        .group())
                .isEqualTo(EligibilityGroup.ELIGIBLE);
        assertThat(standings
                        .of(item, RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2023, "3000"))
                        .group())
                .isEqualTo(EligibilityGroup.OPEN);
    }

    @Test
    void five_hundred_items_are_sorted_for_one_member_within_a_blink() {
        List<ActionItem> items = IntStream.range(0, ITEMS)
                .mapToObj(i -> item(
                        i,
                        new Criterion.All(List.of(
                                atLeast(FactKey.REVENUE, 1000 + i * 10),
                                atLeast(FactKey.RD_EXPENSE_RATIO, 1 + i % 7),
                                new Criterion.Any(List.of(
                                        new Criterion.HoldsQualification("high_tech"),
                                        new Criterion.HoldsQualification("specialised"))),
                                atLeast(FactKey.PATENTS, i % 9),
                                new Criterion.FreeOf("dishonest", 3)))))
                .toList();
        MemberFacts facts = RecordedFacts.NONE
                .withNumber(FactKey.REVENUE, 2024, "4200")
                .withNumber(FactKey.RD_EXPENSE, 2024, "231")
                .withNumber(FactKey.PATENTS, 2024, "5")
                .withQualification("high_tech", null, null);
        long[] nanos = new long[RUNS];
        Set<EligibilityGroup> seen = Set.of();
        for (int run = 0; run < RUNS; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<Standings.Judged> judged =
                    items.stream().map(item -> standings.of(item, facts)).toList();
            nanos[run] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            seen = judged.stream().map(Standings.Judged::group).collect(Collectors.toSet());
        }
        Arrays.sort(nanos);
        double median = nanos[RUNS / 2] / 1e6;
        System.out.printf("500 items for one member, near misses and questions included: median %.2f ms%n", median);
        assertThat(seen).contains(EligibilityGroup.NEAR, EligibilityGroup.OPEN, EligibilityGroup.UNFIT);
        assertThat(median).isLessThan(MOST_MILLIS);
    }

    private static Criterion atLeast(String fact, int number) {
        return new Criterion.Compare(fact, Operator.AT_LEAST, BigDecimal.valueOf(number));
    }

    private static ActionItem item(long id, Criterion who) {
        return new ActionItem(
                id,
                0,
                ItemState.PUBLISHED,
                1,
                "示例政策",
                null,
                null,
                null,
                "示例事项",
                "提交材料",
                Nature.TASK,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                new DeadlineRule.Fixed(TODAY.plusDays(21)),
                DateBasis.COMPANY,
                0,
                who,
                null,
                true,
                List.of(),
                null,
                null,
                0,
                0,
                1,
                List.of(),
                false,
                "",
                -1,
                -1,
                -1,
                -1,
                null,
                List.of(),
                FoundTerms.NONE,
                null,
                null,
                List.of(),
                null,
                Importance.NORMAL,
                ItemEnd.NONE);
    }
}
