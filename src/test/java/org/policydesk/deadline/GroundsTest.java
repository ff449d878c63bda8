package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule.Annual;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Fixed;
import org.policydesk.deadline.DeadlineRule.Limit;
import org.policydesk.deadline.DeadlineRule.Relative;
import org.policydesk.deadline.DeadlineRule.Renewal;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.DeadlineRule.Validity;
import org.policydesk.deadline.Explanation.LegalBasis;
import org.policydesk.deadline.Explanation.SkipReason;
import org.policydesk.deadline.Explanation.SkippedDay;

/** What a date says of itself. */
class GroundsTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

    @Test
    void hoursAndMonthsNameTheArticlesTheyAreCountedBy() {
        LocalDate event = LocalDate.of(2025, 3, 10);

        assertThat(bases(new Span(24, Unit.HOUR), Rollover.NONE, event)).containsExactly(LegalBasis.CIVIL_201);
        assertThat(bases(new Span(1, Unit.MONTH), Rollover.NONE, event))
                .containsExactly(LegalBasis.CIVIL_201, LegalBasis.CIVIL_202);
        assertThat(bases(new Span(1, Unit.YEAR), Rollover.NONE, event))
                .containsExactly(LegalBasis.CIVIL_201, LegalBasis.CIVIL_202);
    }

    @Test
    void aTaxDateNamesItsArticleAndTheCalendarItWasMovedBy() {
        assertThat(bases(new Span(15, Unit.CALENDAR_DAY), Rollover.TAX, LocalDate.of(2024, 3, 31)))
                .containsExactly(LegalBasis.CIVIL_201, LegalBasis.TAX_109, LegalBasis.HOLIDAY_NOTICE);
    }

    @Test
    void aNamedDayThatTheTextMovesNamesBothAndTheRestDaysItMovedOver() {
        var rule = new Annual(List.of(MonthDay.of(5, 31)), Rollover.TEXT_EARLIER);
        LocalDate newYear = LocalDate.of(2026, 1, 1);

        Explanation why = Occurrences.of(rule, newYear, newYear.plusYears(1), CALENDAR)
                .getFirst()
                .explanation();

        assertThat(why.bases())
                .containsExactly(LegalBasis.NAMED_DATE, LegalBasis.TEXT_ROLLOVER, LegalBasis.HOLIDAY_NOTICE);
        assertThat(why.unmoved()).isEqualTo("2026-05-31");
        assertThat(why.skipped())
                .containsExactly(
                        new SkippedDay(LocalDate.of(2026, 5, 31), SkipReason.WEEKEND),
                        new SkippedDay(LocalDate.of(2026, 5, 30), SkipReason.WEEKEND));
        assertThat(why.restDay()).isNull();
    }

    @Test
    void aRenewalIsCountedBackAndALapseOn() {
        Anchor granted = Anchor.of("4711", LocalDate.of(2022, 3, 15));
        var renewed = new Validity(Period.ofYears(3), "title", new Renewal(new Span(3, Unit.MONTH), true));

        assertThat(Occurrences.counted(renewed, granted, CALENDAR).explanation().direction())
                .isEqualTo(Direction.BEFORE);
        assertThat(Occurrences.counted(new Validity(Period.ofYears(3), "title"), granted, CALENDAR)
                        .explanation()
                        .direction())
                .isEqualTo(Direction.AFTER);
    }

    @Test
    void aRestDayNamesTheWorkingDayBeforeAsTheNearestThatKeepsTheDate() {
        Explanation why = why(new Fixed(LocalDate.of(2025, 10, 5)));

        assertThat(why.restDay()).isNotNull();
        assertThat(why.restDay().nearest()).isEqualTo("2025-09-30");
    }

    @Test
    void theSourceSentenceComesWithTheDateAndABlankOneIsNone() {
        Explanation why = why(new Fixed(LocalDate.of(2025, 3, 31)));

        assertThat(why.sentence()).isNull();
        assertThat(why.from("于3月31日前报送").sentence()).isEqualTo("于3月31日前报送");
        assertThat(why.from("于3月31日前报送").unmoved()).isEqualTo(why.unmoved());
        assertThat(why.from(" ").sentence()).isNull();
    }

    @Test
    void aLimitWithDaysHoldsForThemWhateverHappened() {
        LocalDate start = LocalDate.of(2024, 1, 1);
        LocalDate end = LocalDate.of(2027, 12, 31);

        assertThat(Holding.of(new Limit(start, end, null, null), Anchor.of("4711", end.plusYears(1)), CALENDAR))
                .isEqualTo(new Holding(start, end));
    }

    @Test
    void stepsThatTakeNoDayAreNotInThePlan() {
        LeadTimes times = LeadTimes.of(0, 0, new LeadTimes.Step("stamp", 2), new LeadTimes.Step("seal", 0));

        assertThat(StartBy.of(LocalDate.of(2025, 3, 31), times, CALENDAR).steps())
                .containsExactly(new StartBy.Step("stamp", 2, LocalDate.of(2025, 3, 27)));
    }

    @Test
    void aReviewThatTakesNoDayKeepsTheUpstreamDate() {
        LocalDate upstream = LocalDate.of(2025, 3, 31);

        assertThat(PlannedBack.from(upstream, 0, CALENDAR).date()).isEqualTo(upstream);
    }

    private static Explanation why(DeadlineRule rule) {
        LocalDate newYear = LocalDate.of(2025, 1, 1);
        return Occurrences.of(rule, newYear, newYear.plusYears(1), CALENDAR)
                .getFirst()
                .explanation();
    }

    private static List<LegalBasis> bases(Span span, Rollover rollover, LocalDate event) {
        var rule = new Relative(span, Direction.AFTER, "event", rollover);
        return Occurrences.counted(rule, Anchor.of("4711", event), CALENDAR)
                .explanation()
                .bases();
    }
}
