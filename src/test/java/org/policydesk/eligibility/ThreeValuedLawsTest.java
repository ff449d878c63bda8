package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of three-valued logic over random conditions and companies; each seed names its own case. */
class ThreeValuedLawsTest {
    private static final int CASES = 3_000;
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2025, 3, 10), 2024);
    private static final List<String> NUMBERS =
            List.of(FactKey.REVENUE, FactKey.RD_EXPENSE, FactKey.AVERAGE_STAFF, FactKey.RD_STAFF);
    private static final List<String> COMPARED =
            List.of(FactKey.REVENUE, FactKey.RD_EXPENSE_RATIO, FactKey.RD_STAFF_RATIO, FactKey.AVERAGE_STAFF);
    private static final List<String> REGIONS = List.of("21", "210100", "210200", "110000", "440300");

    private final Assessor assessor = new Assessor();

    static LongStream seeds() {
        return LongStream.of(7, 20_241_125, 31_415);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void supplyingAMissingFactNeverChangesADecidedVerdict(long seed) {
        Random random = new Random(seed);
        int decided = 0;
        for (int i = 0; i < CASES; i++) {
            Criterion criterion = criterion(random, 3);
            RecordedFacts facts = IntStream.range(0, random.nextInt(6))
                    .boxed()
                    .reduce(RecordedFacts.NONE, (known, n) -> supply(known, random), (a, b) -> b);
            Outcome before = outcome(criterion, facts);
            decided += before.isDecided() ? 1 : 0;
            RecordedFacts more = facts;
            for (int n = 0; n < 4 && before.isDecided(); n++) {
                more = supply(more, random);
                assertThat(outcome(criterion, more))
                        .as("%s with %s", criterion, more)
                        .isEqualTo(before);
            }
        }
        assertThat(decided).as("decided cases").isGreaterThan(CASES / 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void negationTurnsAllIntoAnyOfTheNegations(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            List<Criterion> parts = List.of(criterion(random, 1), criterion(random, 1), criterion(random, 1));
            List<Criterion> negated =
                    parts.stream().<Criterion>map(Criterion.Not::new).toList();
            RecordedFacts facts = supply(supply(RecordedFacts.NONE, random), random);
            assertThat(outcome(new Criterion.Not(new Criterion.All(parts)), facts))
                    .as("%s with %s", parts, facts)
                    .isEqualTo(outcome(new Criterion.Any(negated), facts));
            assertThat(outcome(new Criterion.Not(new Criterion.Not(parts.getFirst())), facts))
                    .isEqualTo(outcome(parts.getFirst(), facts));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anOpenVerdictNamesWhatKeepsItOpenAndADecidedOneNothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Criterion criterion = criterion(random, 3);
            RecordedFacts known = supply(supply(RecordedFacts.NONE, random), random);
            Verdict verdict = assessor.assess(criterion, known, AS_OF);
            assertThat(assessor.outcome(criterion, known, AS_OF))
                    .as("%s with %s", criterion, known)
                    .isEqualTo(verdict.outcome());
            switch (verdict.outcome()) {
                case UNDETERMINED -> assertThat(verdict.missingFacts()).isNotEmpty();
                case TO_CONFIRM -> {
                    assertThat(verdict.openConfirmations()).isNotEmpty();
                    assertThat(verdict.missingFacts()).isEmpty();
                }
                case FIT, UNFIT -> {
                    assertThat(verdict.missingFacts()).isEmpty();
                    assertThat(verdict.openConfirmations()).isEmpty();
                }
            }
            assertThat(verdict.unmet().isEmpty() && verdict.outcome() == Outcome.UNFIT && !hasEmptyPart(criterion))
                    .as("an unfit verdict without a reason: %s", criterion)
                    .isFalse();
        }
    }

    private Outcome outcome(Criterion criterion, MemberFacts facts) {
        return assessor.assess(criterion, facts, AS_OF).outcome();
    }

    private static boolean hasEmptyPart(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all ->
                all.criteria().isEmpty() || all.criteria().stream().anyMatch(ThreeValuedLawsTest::hasEmptyPart);
            case Criterion.Any any ->
                any.criteria().isEmpty() || any.criteria().stream().anyMatch(ThreeValuedLawsTest::hasEmptyPart);
            case Criterion.Not not -> hasEmptyPart(not.criterion());
            case Criterion.Unless unless -> hasEmptyPart(unless.exemption()) || hasEmptyPart(unless.criterion());
            case Criterion.ByRenewal choice -> hasEmptyPart(choice.first()) || hasEmptyPart(choice.renewal());
            default -> false;
        };
    }

    private static Criterion criterion(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 9 : 14)) {
            case 0 ->
                new Criterion.Compare(
                        pick(random, COMPARED),
                        Operator.values()[random.nextInt(Operator.values().length)],
                        BigDecimal.valueOf(random.nextInt(1, 6)),
                        years(random));
            case 1 -> new Criterion.RegionIn(Set.of(pick(random, REGIONS)), random.nextBoolean());
            case 2 -> new Criterion.SizeIn(Set.of(SizeClass.values()[random.nextInt(4)]));
            case 3 -> new Criterion.HoldsQualification("q" + random.nextInt(2));
            case 4 -> new Criterion.ListedProduct("p" + random.nextInt(2));
            case 5 -> new Criterion.Confirm("c" + random.nextInt(2), "?");
            case 6 -> new Criterion.GivenIn("q" + random.nextInt(2), Set.of("b" + random.nextInt(2)), null, null);
            case 7 -> new Criterion.DateIn(FactKey.FOUNDED_ON, LocalDate.of(2020 + random.nextInt(6), 1, 1), null);
            case 8 -> new Criterion.FreeOf("i" + random.nextInt(2), 1 + random.nextInt(3));
            case 9 -> new Criterion.Not(criterion(random, depth - 1));
            case 10 -> new Criterion.Unless(criterion(random, depth - 1), criterion(random, depth - 1));
            case 11 ->
                new Criterion.ByRenewal(
                        "q" + random.nextInt(2), criterion(random, depth - 1), criterion(random, depth - 1));
            case 12 -> new Criterion.All(parts(random, depth));
            default -> new Criterion.Any(parts(random, depth));
        };
    }

    private static Years years(Random random) {
        Years.Over over = Years.Over.values()[random.nextInt(Years.Over.values().length)];
        return new Years(over, random.nextInt(1, 4), random.nextInt(-1, 2));
    }

    private static List<Criterion> parts(Random random, int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> criterion(random, depth - 1))
                .toList();
    }

    /** The facts with one more that was not known; the same facts if it was. */
    private static RecordedFacts supply(RecordedFacts facts, Random random) {
        String key = Integer.toString(random.nextInt(2));
        return switch (random.nextInt(10)) {
            case 6, 7, 0 -> {
                String fact = pick(random, NUMBERS);
                int year = random.nextInt(2021, 2026);
                yield facts.number(fact, year).isPresent()
                        ? facts
                        : facts.withNumber(fact, year, BigDecimal.valueOf(random.nextInt(0, 6)));
            }
            case 1 ->
                facts.text(FactKey.REGION).isPresent() ? facts : facts.withText(FactKey.REGION, pick(random, REGIONS));
            case 2 -> facts.text(FactKey.INDUSTRY).isPresent() ? facts : facts.withText(FactKey.INDUSTRY, "C34");
            case 3 ->
                facts.qualifications().containsKey("q" + key)
                        ? facts
                        : random.nextBoolean()
                                ? facts.withTitle("q" + key, new Title(null, "b" + random.nextInt(3), null, null))
                                : facts.withoutQualification("q" + key);
            case 4 ->
                facts.listedProduct("p" + key).isPresent() ? facts : facts.withProduct("p" + key, random.nextBoolean());
            case 8 ->
                facts.text(FactKey.FOUNDED_ON).isPresent()
                        ? facts
                        : facts.withText(FactKey.FOUNDED_ON, (2019 + random.nextInt(6)) + "-05-01");
            case 9 ->
                facts.incidents("i" + key).isPresent()
                        ? facts
                        : random.nextBoolean()
                                ? facts.withIncidents("i" + key)
                                : facts.withIncidents("i" + key, LocalDate.of(2022 + random.nextInt(4), 3, 10));
            default ->
                facts.confirmed("c" + key).isPresent()
                        ? facts
                        : facts.withConfirmation("c" + key, random.nextBoolean());
        };
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
