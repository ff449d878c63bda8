package org.policydesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.Anchor;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.eligibility.AsOf;
import org.policydesk.eligibility.Assessor;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Dependencies;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactRef;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.policy.Hindrance;
import org.policydesk.policy.Items;

/** Every file of the catalogue, as it is shipped. */
class CatalogueFilesTest {
    private static final List<Listing> ALL = new ShippedShelf().all();
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
    private static final LocalDate FIRST_POSSIBLE = LocalDate.of(2007, 1, 1);

    /** What the catalogue was asked to have at least. */
    private static final List<String> NAMED = List.of(
            "machine-tool-list",
            "first-set-insurance",
            "first-set-catalogue",
            "specialised-update",
            "specialised-review",
            "specialised-changes",
            "single-champion",
            "green-factory-dynamic",
            "sme-payment",
            "registered-capital",
            "vat-additional-deduction",
            "quality-cases",
            "carbon-footprint-topics",
            "key-rd-transport",
            "key-rd-quality",
            "equipment-tax-credit");

    static List<Listing> all() {
        return ALL;
    }

    static List<LocalDate> days() {
        return List.of(LocalDate.of(2024, 10, 29), LocalDate.of(2025, 3, 10), LocalDate.of(2026, 5, 20));
    }

    @Test
    void there_are_at_least_forty_and_all_that_were_asked_for() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(40);
        assertThat(ALL).extracting(Listing::id).containsAll(NAMED);
        assertThat(ALL.stream().map(Listing::group).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(Group.class));
    }

    @Test
    void names_and_titles_are_told_apart() {
        assertThat(ALL).extracting(Listing::id).doesNotHaveDuplicates();
        assertThat(ALL).extracting(Listing::title).doesNotHaveDuplicates();
        assertThat(ALL.stream().flatMap(Listing::items).map(placed -> placed.item()
                        .title()))
                .doesNotHaveDuplicates();
    }

    /** Else what was loaded under a former name would be taken for two listings. */
    @Test
    void a_former_name_is_nobody_elses() {
        assertThat(ALL.stream().flatMap(Listing::names)).doesNotHaveDuplicates();
    }

    @Test
    void a_policy_is_a_round_of_one_programme_at_most() {
        List<String> sources = ALL.stream()
                .filter(listing -> listing.form() == Form.PROGRAMME)
                .flatMap(listing -> listing.rounds().stream()
                        .map(round ->
                                round.source().title() + "|" + round.source().number())
                        .distinct())
                .toList();
        List<String> twice = sources.stream()
                .filter(source -> sources.indexOf(source) != sources.lastIndexOf(source))
                .distinct()
                .toList();

        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_source_is_given_for_every_round_and_its_dates_can_be(Listing listing) {
        for (ListedRound round : listing.rounds()) {
            ListedSource source = round.source();
            assertThat(source.title()).isNotBlank();
            assertThat(source.issuer()).isNotBlank();
            assertThat(Stream.of(source.issued(), source.effective()).filter(Objects::nonNull))
                    .allSatisfy(day -> assertThat(day).isBetween(FIRST_POSSIBLE, listing.compiled()));
            assertThat(round.label()).isNotBlank();
        }
        assertThat(listing.compiled()).isBeforeOrEqualTo(LocalDate.of(2026, 12, 31));
    }

    /** A day that was not found is no day: without one of issue and without a number the item is a draft. */
    @ParameterizedTest
    @MethodSource("all")
    void what_stands_on_no_number_and_no_date_says_that_it_is_doubtful(Listing listing) {
        listing.items()
                .filter(placed -> placed.round().source().number() == null
                        && placed.round().source().issued() == null)
                .forEach(placed -> assertThat(placed.item().doubt()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_rule_computes(Listing listing) {
        listing.items().forEach(placed -> days().forEach(today -> computes(placed.item(), today)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_condition_is_of_known_facts_and_evaluates(Listing listing) {
        listing.items()
                .flatMap(placed -> Stream.ofNullable(placed.item().criterion()))
                .forEach(criterion -> {
                    assertThat(Dependencies.of(criterion, 2025).facts()).allSatisfy(CatalogueFilesTest::known);
                    days().forEach(today -> assertThatCode(() -> new Assessor()
                                    .assess(criterion, RecordedFacts.NONE, new AsOf(today, today.getYear() - 1)))
                            .doesNotThrowAnyException());
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_certain_can_be_published_as_it_stands(Listing listing) {
        listing.items().filter(placed -> placed.item().doubt() == null).forEach(placed -> assertThat(
                        Hindrance.of(placed.item().over(Items.task("", ANY))))
                .as(placed.item().title())
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("days")
    void every_recurring_programme_has_a_next_day_or_an_expectation(LocalDate today) {
        Set<String> dated = ALL.stream()
                .filter(listing -> recurs(listing, today))
                .filter(listing -> {
                    Prospect prospect = Prospect.of(listing, today, CALENDAR);
                    return prospect.due() == null && prospect.expected() == null;
                })
                .map(Listing::id)
                .collect(Collectors.toSet());

        assertThat(dated).isEmpty();
    }

    private static final DeadlineRule ANY = new DeadlineRule.Open("待定");

    /** A programme of which a dated round ends later than two years ago. */
    private static boolean recurs(Listing listing, LocalDate today) {
        return listing.form() == Form.PROGRAMME
                && listing.items()
                        .map(placed -> placed.item().rule())
                        .flatMap(rule -> lastDay(rule).stream())
                        .anyMatch(last -> last.isAfter(today.minusYears(2)));
    }

    private static Optional<LocalDate> lastDay(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> Optional.of(fixed.end());
            case DeadlineRule.Window window -> Optional.ofNullable(window.end());
            case DeadlineRule.Annual annual -> Optional.of(LocalDate.MAX);
            case DeadlineRule.Periodic periodic ->
                Optional.of(Stream.ofNullable(periodic.course())
                        .flatMap(course -> Stream.ofNullable(course.end()))
                        .findFirst()
                        .orElse(LocalDate.MAX));
            default -> Optional.empty();
        };
    }

    private static void computes(ListedItem item, LocalDate today) {
        List<Occurrence> found = Occurrences.of(item.rule(), today, today.plusYears(2), CALENDAR);
        switch (item.rule()) {
            case DeadlineRule.Annual annual -> assertThat(found).isNotEmpty();
            case DeadlineRule.Relative relative ->
                assertThat(Occurrences.counted(relative, Anchor.of("e", today), CALENDAR)
                                .due())
                        .isNotNull();
            case DeadlineRule.Validity validity ->
                assertThat(Occurrences.counted(validity, Anchor.of("e", today), CALENDAR)
                                .due())
                        .isAfter(today);
            default -> assertThat(found).allSatisfy(one -> assertThat(one.due()).isAfterOrEqualTo(today));
        }
    }

    private static void known(FactRef fact) {
        if (fact.kind() != FactRef.Kind.ANSWER) {
            assertThat(FactDictionary.standard().find(fact.key()))
                    .as(fact.key())
                    .isPresent();
        }
    }

    static Stream<Criterion> criteria() {
        return ALL.stream()
                .flatMap(Listing::items)
                .flatMap(placed -> Stream.ofNullable(placed.item().criterion()));
    }
}
