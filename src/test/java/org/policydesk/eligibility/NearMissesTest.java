package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NearMissesTest {
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2025, 3, 10), 2024);
    private static final int CASES = 3_000;
    private static final List<String> COMPARED = List.of(FactKey.REVENUE, FactKey.PATENTS, FactKey.AVERAGE_STAFF);
    private static final Criterion REVENUE = compare(FactKey.REVENUE, Operator.AT_LEAST, "3000");
    private static final Criterion SHARE = compare(FactKey.RD_EXPENSE_RATIO, Operator.AT_LEAST, "5");
    private static final Criterion TITLE = new Criterion.HoldsQualification("high_tech");

    private final Assessor assessor = new Assessor();
    private final NearMisses nearMisses = new NearMisses(Margin.TENTH);

    @Test
    void whatIsUnknownBesideAMissBelowANegationIsStillAskedFor() {
        Criterion neitherTooLargeNorWithoutPatents = new Criterion.Not(new Criterion.Any(List.of(
                compare(FactKey.REVENUE, Operator.MORE_THAN, "3000"),
                compare(FactKey.PATENTS, Operator.AT_MOST, "5"))));
        RecordedFacts facts = RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2024, "3100");

        Verdict verdict = assessor.assess(neitherTooLargeNorWithoutPatents, facts, AS_OF);

        assertThat(nearMisses.forgiven(verdict)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.undecided()).singleElement().satisfies(open -> assertThat(open.missing())
                .extracting(MissingFact::key)
                .containsExactly(FactKey.PATENTS));
    }

    @ParameterizedTest(name = "{0} of 3000: {1}")
    @CsvSource({"2700, true", "2699.99, false", "2999.99, true", "3000, false"})
    void a_tenth_of_the_threshold_is_the_farthest_narrow_miss(String revenue, boolean near) {
        RecordedFacts facts = RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2024, revenue);
        assertThat(of(REVENUE, facts)).hasSize(near ? 1 : 0);
    }

    @Test
    void a_ratio_of_four_point_eight_narrowly_misses_five_and_one_of_four_does_not() {
        assertThat(of(SHARE, share("480"))).singleElement().satisfies(miss -> {
            assertThat(miss.actual()).isEqualByComparingTo("4.8");
            assertThat(miss.distance()).isEqualByComparingTo("-0.2");
        });
        assertThat(of(SHARE, share("400"))).isEmpty();
    }

    @Test
    void an_upper_limit_is_narrowly_missed_from_above() {
        Criterion debt = compare(FactKey.DEBT_RATIO, Operator.AT_MOST, "70");
        RecordedFacts facts = RecordedFacts.NONE.withNumber(FactKey.TOTAL_ASSETS, 2024, "100");
        assertThat(of(debt, facts.withNumber(FactKey.TOTAL_LIABILITIES, 2024, "77")))
                .hasSize(1);
        assertThat(of(debt, facts.withNumber(FactKey.TOTAL_LIABILITIES, 2024, "78")))
                .isEmpty();
    }

    @Test
    void a_number_on_a_threshold_that_excludes_it_is_the_narrowest_miss() {
        Criterion more = compare(FactKey.AVERAGE_STAFF, Operator.MORE_THAN, "300");
        assertThat(of(more, RecordedFacts.NONE.withNumber(FactKey.AVERAGE_STAFF, 2024, "300")))
                .hasSize(1);
    }

    @Test
    void one_piece_too_few_is_narrow_however_few_are_asked_for() {
        Criterion patents = compare(FactKey.PATENTS, Operator.AT_LEAST, "2");
        assertThat(of(patents, RecordedFacts.NONE.withNumber(FactKey.PATENTS, 2024, "1")))
                .hasSize(1);
        assertThat(of(patents, RecordedFacts.NONE.withNumber(FactKey.PATENTS, 2024, "0")))
                .isEmpty();
        Criterion growth = new Criterion.Compare(
                FactKey.PATENTS, Operator.AT_LEAST, new BigDecimal("5"), Years.last(1, Years.Over.GROWTH));
        RecordedFacts grown =
                RecordedFacts.NONE.withNumber(FactKey.PATENTS, 2023, "1000").withNumber(FactKey.PATENTS, 2024, "1042");
        assertThat(of(growth, grown))
                .as("0.8 points under a growth of 5 % is no piece")
                .isEmpty();
    }

    @Test
    void a_title_that_is_not_held_is_never_forgiven() {
        RecordedFacts facts = share("480").withoutQualification("high_tech");
        assertThat(of(new Criterion.All(List.of(SHARE, TITLE)), facts)).isEmpty();
    }

    @Test
    void every_narrow_miss_is_named_and_what_is_still_open_does_not_hide_them() {
        Criterion all = new Criterion.All(List.of(REVENUE, SHARE, TITLE));
        RecordedFacts facts = RecordedFacts.NONE
                .withNumber(FactKey.REVENUE, 2024, "2900")
                .withNumber(FactKey.RD_EXPENSE, 2024, "140");
        assertThat(of(all, facts)).extracting(Reason::criterion).containsExactly(REVENUE, SHARE);
        Verdict verdict = assessor.assess(all, facts, AS_OF);
        assertThat(nearMisses.forgiven(verdict)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.undecided()).extracting(Reason::criterion).containsExactly(TITLE);
        assertThat(nearMisses.forgiven(assessor.assess(all, facts.withQualification("high_tech", null, null), AS_OF)))
                .isEqualTo(Outcome.FIT);
    }

    @Test
    void of_several_alternatives_the_one_with_the_fewest_misses_is_named() {
        Criterion patents = compare(FactKey.PATENTS, Operator.AT_LEAST, "3");
        Criterion any = new Criterion.Any(List.of(new Criterion.All(List.of(REVENUE, SHARE)), patents, TITLE));
        RecordedFacts facts = RecordedFacts.NONE
                .withNumber(FactKey.REVENUE, 2024, "2900")
                .withNumber(FactKey.RD_EXPENSE, 2024, "140")
                .withNumber(FactKey.PATENTS, 2024, "2")
                .withoutQualification("high_tech");
        assertThat(of(any, facts)).extracting(Reason::criterion).containsExactly(patents);
    }

    @Test
    void below_a_negation_the_contrary_is_named() {
        Criterion large = compare(FactKey.REVENUE, Operator.AT_LEAST, "40000");
        RecordedFacts facts = RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2024, "41000");
        assertThat(of(new Criterion.Not(large), facts)).singleElement().satisfies(miss -> {
            assertThat(miss.criterion()).isEqualTo(compare(FactKey.REVENUE, Operator.LESS_THAN, "40000"));
            assertThat(miss.outcome()).isEqualTo(Outcome.UNFIT);
        });
        Criterion exactly = compare(FactKey.REVENUE, Operator.EQUAL, "41000");
        assertThat(of(new Criterion.Not(exactly), facts)).isEmpty();
    }

    @Test
    void each_of_several_years_is_named_by_itself() {
        Criterion each = new Criterion.Compare(
                FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal("3000"), Years.last(2, Years.Over.EACH));
        RecordedFacts facts =
                RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2023, "2800").withNumber(FactKey.REVENUE, 2024, "3100");
        assertThat(of(each, facts)).singleElement().satisfies(miss -> assertThat(miss.fiscalYear())
                .isEqualTo(2023));
    }

    @Test
    void the_margin_can_be_none_and_cannot_be_negative() {
        Verdict missed = assessor.assess(SHARE, share("499.99"), AS_OF);
        assertThat(new NearMisses(new Margin(BigDecimal.ZERO)).of(missed)).isEmpty();
        assertThatThrownBy(() -> new Margin(BigDecimal.valueOf(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.of(7, 20_241_125, 31_415);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void only_an_unfit_verdict_can_be_a_narrow_miss_and_then_it_names_missed_numbers_within_the_margin(long seed) {
        Random random = new Random(seed);
        NearMisses wide = new NearMisses(new Margin(BigDecimal.valueOf(60)));
        int near = 0;
        for (int i = 0; i < CASES; i++) {
            Criterion criterion = criterion(random, 3);
            Verdict verdict = assessor.assess(criterion, known(random), AS_OF);
            List<Reason> misses = wide.of(verdict);
            near += misses.isEmpty() ? 0 : 1;
            assertThat(misses.isEmpty() || verdict.outcome() == Outcome.UNFIT)
                    .as("seed %s case %s: %s", seed, i, criterion)
                    .isTrue();
            assertThat(misses).allSatisfy(miss -> {
                assertThat(miss.outcome()).isEqualTo(Outcome.UNFIT);
                assertThat(new Margin(BigDecimal.valueOf(60)).covers(miss)).isTrue();
            });
            assertThat(misses.containsAll(nearMisses.of(verdict)) || !misses.isEmpty())
                    .as("a wider margin forgives no less")
                    .isTrue();
        }
        assertThat(near).as("narrow misses").isGreaterThan(CASES / 200);
    }

    /** Kleene: what is forgiven is as good as a fact that was not known, and an unknown fact decides nothing. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_the_numbers_a_narrow_miss_would_be_open_or_fit(long seed) {
        Random random = new Random(seed);
        NearMisses wide = new NearMisses(new Margin(BigDecimal.valueOf(100)));
        int near = 0;
        for (int i = 0; i < CASES; i++) {
            Criterion criterion = criterion(random, 3);
            RecordedFacts facts = known(random);
            if (!wide.of(assessor.assess(criterion, facts, AS_OF)).isEmpty()) {
                near++;
                assertThat(assessor.outcome(criterion, withoutNumbers(facts), AS_OF))
                        .as("seed %s case %s: %s with %s", seed, i, criterion, facts)
                        .isNotEqualTo(Outcome.UNFIT);
            }
        }
        assertThat(near).isGreaterThan(CASES / 200);
    }

    @Test
    void a_supposed_fact_stands_instead_of_the_known_one_and_leaves_the_others() {
        RecordedFacts known = share("480").withoutQualification("high_tech").withText(FactKey.REGION, "210100");
        RecordedFacts supposed = RecordedFacts.NONE
                .withNumber(FactKey.RD_EXPENSE, 2024, "520")
                .withQualification("high_tech", null, null)
                .withProduct("p", true)
                .withConfirmation("c", true)
                .withIncidents("i");
        Criterion all = new Criterion.All(List.of(
                SHARE,
                TITLE,
                new Criterion.RegionIn(Set.of("21"), true),
                new Criterion.ListedProduct("p"),
                new Criterion.Confirm("c", "?"),
                new Criterion.FreeOf("i", 3)));
        assertThat(assessor.outcome(all, known, AS_OF)).isEqualTo(Outcome.UNFIT);
        assertThat(assessor.outcome(all, new SupposedFacts(known, supposed), AS_OF))
                .isEqualTo(Outcome.FIT);
        assertThat(assessor.outcome(all, new SupposedFacts(known, RecordedFacts.NONE), AS_OF))
                .isEqualTo(Outcome.UNFIT);
    }

    private List<Reason> of(Criterion criterion, RecordedFacts facts) {
        return nearMisses.of(assessor.assess(criterion, facts, AS_OF));
    }

    /** Trees whose leaves are mostly numbers near those that {@link #known} gives. */
    private static Criterion criterion(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0 -> new Criterion.HoldsQualification("q" + random.nextInt(2));
            case 1 -> new Criterion.Confirm("c", "?");
            case 2, 3, 4, 5 ->
                new Criterion.Compare(
                        COMPARED.get(random.nextInt(COMPARED.size())),
                        Operator.values()[random.nextInt(Operator.values().length)],
                        BigDecimal.valueOf(random.nextInt(1, 7)),
                        new Years(
                                Years.Over.values()[random.nextInt(Years.Over.values().length)],
                                random.nextInt(1, 3),
                                0));
            case 6 -> new Criterion.Not(criterion(random, depth - 1));
            case 7 -> new Criterion.Unless(criterion(random, depth - 1), criterion(random, depth - 1));
            case 8 -> new Criterion.All(parts(random, depth));
            default ->
                random.nextBoolean()
                        ? new Criterion.Any(parts(random, depth))
                        : new Criterion.ByRenewal("q0", criterion(random, depth - 1), criterion(random, depth - 1));
        };
    }

    private static List<Criterion> parts(Random random, int depth) {
        return IntStream.range(0, random.nextInt(1, 4))
                .mapToObj(i -> criterion(random, depth - 1))
                .toList();
    }

    private static RecordedFacts known(Random random) {
        RecordedFacts facts = RecordedFacts.NONE;
        for (String fact : COMPARED) {
            for (int year = 2022; year <= 2024; year++) {
                facts = random.nextInt(6) == 0
                        ? facts
                        : facts.withNumber(fact, year, BigDecimal.valueOf(random.nextInt(8)));
            }
        }
        if (random.nextBoolean()) {
            facts = random.nextBoolean() ? facts.withoutQualification("q0") : facts.withQualification("q0", null, null);
        }
        return random.nextBoolean() ? facts : facts.withConfirmation("c", random.nextBoolean());
    }

    private static RecordedFacts withoutNumbers(RecordedFacts facts) {
        RecordedFacts none = RecordedFacts.NONE;
        return new RecordedFacts(
                none.numbers(),
                facts.texts(),
                facts.qualifications(),
                facts.products(),
                facts.confirmations(),
                facts.incidents());
    }

    /** A revenue of 10,000 and so much for research. */
    private static RecordedFacts share(String research) {
        return RecordedFacts.NONE
                .withNumber(FactKey.REVENUE, 2024, "10000")
                .withNumber(FactKey.RD_EXPENSE, 2024, research);
    }

    private static Criterion compare(String fact, Operator op, String value) {
        return new Criterion.Compare(fact, op, new BigDecimal(value));
    }
}
