package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Relative;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Laws that hold for the dates of any rule; each seed names its own cases. */
class RulePropertiesTest {
    private static final int CASES = 1_000;
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rulesOfEveryKindAreGenerated(long seed) {
        GeneratedRules rules = new GeneratedRules(new Random(seed));

        assertThat(Stream.generate(rules::next).limit(CASES).<Class<?>>map(Object::getClass))
                .as("seed %d", seed)
                .containsAll(List.of(DeadlineRule.class.getPermittedSubclasses()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void occurrencesAreInOrderInsideTheHorizonAndEachHasItsOwnKey(long seed) {
        forEach(seed, one -> {
            List<Occurrence> all = one.occurrences();
            assertThat(all)
                    .as("%s", one)
                    .isSortedAccordingTo(Comparator.comparing(Occurrence::due).thenComparing(Occurrence::key))
                    .allSatisfy(date -> assertThat(date.due()).isBetween(one.from(), one.horizon()));
            assertThat(all).extracting(Occurrence::key).as("%s", one).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWiderSpanOfDaysChangesNothingWithinTheOldOne(long seed) {
        forEach(seed, one -> {
            List<Occurrence> wider = Occurrences.of(
                    one.rule(), one.from().minusDays(one.more()), one.horizon().plusDays(one.more()), CALENDAR);
            assertThat(wider)
                    .as("%s", one)
                    .filteredOn(date ->
                            !date.due().isBefore(one.from()) && !date.due().isAfter(one.horizon()))
                    .isEqualTo(one.occurrences());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anExplanationCountsAsManyDaysAsTheRuleSays(long seed) {
        forEach(seed, one -> assertThat(one.dates()).as("%s", one).allSatisfy(date -> {
            Explanation why = date.explanation();
            Span counted = why.counted();
            boolean days = counted != null
                    && (counted.unit() == Unit.CALENDAR_DAY || counted.unit() == Unit.WORKING_DAY)
                    && !(one.rule() instanceof DeadlineRule.Validity);
            assertThat(why.countedDays())
                    .hasSize(days ? counted.amount() : 0)
                    .allMatch(day -> counted.unit() != Unit.WORKING_DAY || CALENDAR.isWorkingDay(day));
            assertThat(days ? why.countedDays().getLast() : why.unmoved()).isEqualTo(why.unmoved());
            assertThat(why.skipped())
                    .allMatch(skipped -> skipped.reason() == Explanation.SkipReason.EVENT_DAY
                            || !CALENDAR.isWorkingDay(skipped.day()));
            assertThat(why.restDay() == null).isEqualTo(CALENDAR.isWorkingDay(date.due()));
        }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDateIsNeverBeforeItOpensNorBeforeOneStarts(long seed) {
        LeadTimes times = LeadTimes.of(5, 1, new LeadTimes.Step("stamp", 2));
        forEach(seed, one -> assertThat(one.dates()).as("%s", one).allSatisfy(date -> {
            LocalDate opens = date.opens();
            assertThat(opens == null || !opens.isAfter(date.due())).isTrue();
            StartBy startBy = StartBy.of(date.due(), times, CALENDAR);
            assertThat(startBy.date()).isBeforeOrEqualTo(date.due());
            assertThat(CALENDAR.workingDaysBetween(startBy.date(), CALENDAR.onOrBefore(date.due())))
                    .isEqualTo(times.total());
        }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDateMovesOnlyTheWayItsRuleSays(long seed) {
        forEach(seed, one -> assertThat(one.dates()).as("%s", one).allSatisfy(date -> {
            LocalDate unmoved = date.explanation().unmoved();
            switch (rollover(one.rule())) {
                case NONE ->
                    assertThat(one.rule() instanceof DeadlineRule.Validity
                                    || date.due().equals(unmoved))
                            .isTrue();
                case CIVIL_203 -> assertThat(date.due()).isIn(unmoved, CALENDAR.onOrAfter(unmoved));
                case TEXT_LATER -> assertThat(date.due()).isIn(unmoved, CALENDAR.onOrAfter(unmoved));
                case TEXT_EARLIER -> assertThat(date.due()).isIn(unmoved, CALENDAR.onOrBefore(unmoved));
                case TAX -> assertThat(date.due()).isAfterOrEqualTo(unmoved);
            }
        }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLongerPeriodNeverEndsNearerToItsEvent(long seed) {
        Random random = new Random(seed);
        GeneratedRules rules = new GeneratedRules(random);
        IntStream.range(0, CASES).forEach(i -> {
            Relative rule = rules.relative();
            Relative longer = longer(rule, random.nextInt(1, 10));
            Anchor event = Anchor.of("event", rules.day());
            LocalDate end = Occurrences.counted(rule, event, CALENDAR).due();
            LocalDate later = Occurrences.counted(longer, event, CALENDAR).due();
            assertThat(rule.direction() == Direction.AFTER ? !later.isBefore(end) : !later.isAfter(end))
                    .as("%s from %s: %s, %s, seed %d", rule, event, end, later, seed)
                    .isTrue();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theZoneOfTheMachineMakesNoDifference(long seed) {
        TimeZone own = TimeZone.getDefault();
        try {
            forEach(seed, one -> {
                TimeZone.setDefault(own);
                List<Occurrence> here = one.dates();
                TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
                assertThat(one.dates()).as("%s", one).isEqualTo(here);
            });
        } finally {
            TimeZone.setDefault(own);
        }
    }

    private static void forEach(long seed, Consumer<Case> law) {
        Random random = new Random(seed);
        GeneratedRules rules = new GeneratedRules(random);
        IntStream.range(0, CASES).forEach(i -> {
            LocalDate from = rules.day();
            law.accept(
                    new Case(seed, rules.next(), from, from.plusDays(random.nextInt(1_100)), random.nextInt(1, 500)));
        });
    }

    private static Rollover rollover(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Annual annual -> annual.rollover();
            case DeadlineRule.Periodic periodic -> periodic.rollover();
            case Relative relative -> relative.rollover();
            case DeadlineRule.LeftOpen leftOpen -> leftOpen.rollover();
            default -> Rollover.NONE;
        };
    }

    private static Relative longer(Relative rule, int by) {
        Span span = new Span(rule.span().amount() + by, rule.span().unit());
        return new Relative(
                span, rule.direction(), rule.trigger(), rule.rollover(), rule.countsEventDay(), rule.event());
    }

    /** A rule and the days that are looked at; names its seed when it fails. */
    private record Case(long seed, DeadlineRule rule, LocalDate from, LocalDate horizon, int more) {
        List<Occurrence> occurrences() {
            return Occurrences.of(rule, from, horizon, CALENDAR);
        }

        /** The occurrences, and for a rule that waits for an event the date after one. */
        List<Occurrence> dates() {
            LocalDateTime at = from.atTime(16, 30);
            return switch (rule) {
                case Relative relative -> counted(at);
                case DeadlineRule.Validity validity -> counted(at);
                case DeadlineRule.LeftOpen leftOpen when leftOpen.set() != null -> counted(at);
                default -> occurrences();
            };
        }

        private List<Occurrence> counted(LocalDateTime at) {
            return List.of(Occurrences.counted(rule, new Anchor("event", at, null), CALENDAR));
        }
    }
}
