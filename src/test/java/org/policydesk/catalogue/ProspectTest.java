package org.policydesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.ExpectedWindow;
import org.policydesk.deadline.WorkingCalendar;

/** What is said to come next of a listing. */
class ProspectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final ListedRound DATED = round("2024年度", new DeadlineRule.Fixed(LocalDate.of(2024, 11, 25)));

    @Test
    void a_later_round_without_a_day_is_not_passed_over() {
        Prospect prospect = of(DATED, round("2025年度", new DeadlineRule.Open("另行通知")));

        assertThat(prospect.undated()).isEqualTo("2025年度");
        assertThat(prospect.expected()).isNotNull().returns(LocalDate.of(2026, 11, 25), ExpectedWindow::due);
    }

    @Test
    void the_day_that_is_known_of_the_last_round_somewhere_stands_for_it() {
        Prospect prospect =
                of(DATED, round("2025年度", new DeadlineRule.Open("另行通知", List.of(LocalDate.of(2026, 1, 11)))));

        assertThat(prospect.expected()).isNotNull().returns(LocalDate.of(2027, 1, 11), ExpectedWindow::due);
    }

    @Test
    void a_last_round_with_a_day_is_all_that_is_told() {
        assertThat(of(DATED).undated()).isNull();
    }

    private static Prospect of(ListedRound... rounds) {
        return Prospect.of(
                new Listing(
                        "example",
                        1,
                        TODAY,
                        Group.TITLES,
                        Form.PROGRAMME,
                        "示例专项",
                        "只用来试",
                        null,
                        List.of(),
                        List.of(rounds)),
                TODAY,
                WorkingCalendar.standard());
    }

    private static ListedRound round(String label, DeadlineRule rule) {
        ListedSource source = new ListedSource("关于" + label + "的通知", label, "示例部", null, null, null);
        return new ListedRound(
                label,
                List.of(),
                source,
                List.of(new Sample("a" + label.charAt(3), List.of(), "申报", rule, "网上", null).listed(label)));
    }
}
