package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Pauses, extensions and restarts against {@code tolling.csv}, whose dates were counted by hand. */
class HandCheckedTollingTest {
    private final WorkingCalendar calendar = WorkingCalendar.standard();

    @ParameterizedTest(name = "{0}: {1} from {2}, {3}, gives {4}")
    @CsvFileSource(resources = "/deadline/tolling.csv", delimiter = '|')
    void aTolledPeriodEndsWhereAPersonCounts(
            String name, String rule, String from, String steps, String expected, String why) {
        assertThat(result(rule, from, steps)).as("%s (%s)", name, why).isEqualTo(expected);
    }

    private String result(String rule, String from, String steps) {
        Occurrence base = WrittenSteps.base(rule, from, calendar);
        try {
            return WrittenSteps.written(Tolling.of(base, WrittenSteps.steps(steps), calendar));
        } catch (InvalidRuleException e) {
            return "refused " + e.field() + " " + e.reason();
        }
    }
}
