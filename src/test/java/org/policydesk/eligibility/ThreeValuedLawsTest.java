package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of three-valued logic over random conditions and companies; each seed names its own case. */
class ThreeValuedLawsTest {
    private static final int CASES = 3_000;
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2025, 3, 10), 2024);

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
            Criterion criterion = RandomCases.criterion(random, 3);
            RecordedFacts facts = IntStream.range(0, random.nextInt(6))
                    .boxed()
                    .reduce(RecordedFacts.NONE, (known, n) -> RandomCases.supply(known, random), (a, b) -> b);
            Outcome before = outcome(criterion, facts);
            decided += before.isDecided() ? 1 : 0;
            RecordedFacts more = facts;
            for (int n = 0; n < 4 && before.isDecided(); n++) {
                more = RandomCases.supply(more, random);
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
            List<Criterion> parts = List.of(
                    RandomCases.criterion(random, 1),
                    RandomCases.criterion(random, 1),
                    RandomCases.criterion(random, 1));
            List<Criterion> negated =
                    parts.stream().<Criterion>map(Criterion.Not::new).toList();
            RecordedFacts facts = RandomCases.supply(RandomCases.supply(RecordedFacts.NONE, random), random);
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
            Criterion criterion = RandomCases.criterion(random, 3);
            RecordedFacts known = RandomCases.supply(RandomCases.supply(RecordedFacts.NONE, random), random);
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

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutAnyFactNoQuestionIsDecided(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Criterion single = RandomCases.single(random);
            assertThat(outcome(single, RecordedFacts.NONE).isDecided())
                    .as("%s", single)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void factsThatNobodyAsksForNeverTurnAnOpenVerdictIntoADecidedOne(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Criterion criterion = RandomCases.criterion(random, 3);
            RecordedFacts known = RandomCases.supply(RandomCases.supply(RecordedFacts.NONE, random), random);
            RecordedFacts more = known.withNumber("market_share", 2024, "99")
                    .withNumber(FactKey.REVENUE, 2012, "99999")
                    .withText(FactKey.LEGAL_FORM, "LIMITED")
                    .withQualification("green_factory", null, null)
                    .withProduct("another", true)
                    .withConfirmation("another", true)
                    .withIncidents("another");
            assertThat(outcome(criterion, more))
                    .as("%s with %s", criterion, known)
                    .isEqualTo(outcome(criterion, known));
        }
    }

    @Test
    void theCasesCoverEveryKindOfCriterionEveryWayOfCountingYearsAndEveryOperator() {
        Random random = new Random(1);
        Set<Class<?>> kinds = new HashSet<>();
        Set<Years.Over> over = EnumSet.noneOf(Years.Over.class);
        Set<Operator> operators = EnumSet.noneOf(Operator.class);
        for (int i = 0; i < CASES; i++) {
            Criterion criterion = RandomCases.criterion(random, 1);
            kinds.add(criterion.getClass());
            if (criterion instanceof Criterion.Compare compare) {
                over.add(compare.years().over());
                operators.add(compare.op());
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Criterion.class.getPermittedSubclasses());
        assertThat(over).containsExactlyInAnyOrder(Years.Over.values());
        assertThat(operators).containsExactlyInAnyOrder(Operator.values());
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
}
