package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.eligibility.FactRef.Kind;

/** What a condition depends on must never miss a fact, or a member's change would not be matched. */
class DependenciesTest {
    private static final int CASES = 3_000;
    private static final List<String> NUMBERS = FactDictionary.standard().ofType(FactType.NUMBER).stream()
            .map(FactDefinition::key)
            .toList();
    private static final List<String> TEXTS =
            List.of(FactKey.REGION, FactKey.INDUSTRY, FactKey.OWNERSHIP, FactKey.LEGAL_FORM, FactKey.FOUNDED_ON);
    private static final List<String> DATES = List.of(FactKey.FOUNDED_ON);
    private static final List<String> TITLES = FactDictionary.standard().ofType(FactType.QUALIFICATION).stream()
            .map(FactDefinition::key)
            .limit(4)
            .toList();

    static LongStream seeds() {
        Long given = Long.getLong("seed");
        LongStream fixed = LongStream.of(3, 20_250_310, 271_828);
        return given == null ? fixed : LongStream.concat(fixed, LongStream.of(given));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changingAFactThatAConditionDoesNotDependOnNeverChangesItsOutcome(long seed) {
        Random random = new Random(seed);
        int others = 0;
        int changed = 0;
        for (int i = 0; i < CASES; i++) {
            Criterion criterion = criterion(random, 3);
            Integer fiscalYear = random.nextBoolean() ? null : 2022 + random.nextInt(3);
            Dependencies dependencies = Dependencies.of(criterion, fiscalYear);
            AsOf asOf = asOf(random, fiscalYear);
            Invented facts = new Invented(random.nextLong(), Set.of(), new LinkedHashSet<>());
            Outcome before = new Assessor().outcome(criterion, facts, asOf);
            for (int n = 0; n < 10; n++) {
                FactRef one = fact(random);
                Outcome after = new Assessor().outcome(criterion, facts.with(one), asOf);
                if (dependencies.meet(Set.of(one))) {
                    changed += before == after ? 0 : 1;
                } else {
                    others++;
                    assertThat(after)
                            .as("%s of %s, %s changed in %s", criterion, asOf, one, facts)
                            .isEqualTo(before);
                }
            }
        }
        assertThat(others).as("facts without influence").isGreaterThan(CASES);
        assertThat(changed).as("facts that turned an outcome").isGreaterThan(CASES / 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverAnAssessmentAsksForIsAmongTheDependencies(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Criterion criterion = criterion(random, 3);
            Integer fiscalYear = random.nextBoolean() ? null : 2022 + random.nextInt(3);
            Invented facts = new Invented(random.nextLong(), Set.of(), new LinkedHashSet<>());
            new Assessor().assess(criterion, facts, asOf(random, fiscalYear));
            Dependencies dependencies = Dependencies.of(criterion, fiscalYear);
            assertThat(facts.asked()).as("%s", criterion).allSatisfy(one -> assertThat(dependencies.meet(Set.of(one)))
                    .as("%s", one)
                    .isTrue());
        }
    }

    @Test
    void aNumberOfAYearThatIsNamedDependsOnThatYearAlone() {
        var compare = new Criterion.Compare(FactKey.RD_EXPENSE_RATIO, Operator.AT_LEAST, BigDecimal.valueOf(5));
        Dependencies of2024 = Dependencies.of(compare, 2024);

        assertThat(of2024.meet(Set.of(FactRef.number(FactKey.REVENUE, 2024)))).isTrue();
        assertThat(of2024.meet(Set.of(FactRef.number(FactKey.RD_EXPENSE, 2024))))
                .isTrue();
        assertThat(of2024.meet(Set.of(FactRef.number(FactKey.REVENUE, 2023)))).isFalse();
        assertThat(of2024.meet(Set.of(FactRef.number(FactKey.TOTAL_ASSETS, 2024))))
                .isFalse();
        assertThat(Dependencies.of(compare, null).meet(Set.of(FactRef.number(FactKey.REVENUE, 2019))))
                .isTrue();
    }

    @Test
    void growthDependsOnTheYearBeforeThoseThatItGrewIn() {
        var growth = new Criterion.Compare(
                FactKey.REVENUE, Operator.AT_LEAST, BigDecimal.TEN, Years.last(2, Years.Over.GROWTH));

        assertThat(Dependencies.of(growth, 2024).meet(Set.of(FactRef.number(FactKey.REVENUE, 2022))))
                .isTrue();
        assertThat(Dependencies.of(growth, 2024).meet(Set.of(FactRef.number(FactKey.REVENUE, 2021))))
                .isFalse();
    }

    private static AsOf asOf(Random random, @Nullable Integer fiscalYear) {
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900));
        return fiscalYear == null ? AsOf.on(day) : new AsOf(day, fiscalYear);
    }

    private static Criterion criterion(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 11 : 17)) {
            case 0, 1 ->
                new Criterion.Compare(
                        pick(random, NUMBERS),
                        pick(random, List.of(Operator.values())),
                        BigDecimal.valueOf(random.nextInt(1, 60)),
                        random.nextInt(3) == 0 ? 2020 + random.nextInt(5) : null,
                        new Years(
                                pick(random, List.of(Years.Over.values())),
                                random.nextInt(1, 4),
                                random.nextInt(-1, 3)));
            case 2 -> new Criterion.RegionIn(Set.of(pick(random, Invented.REGIONS)), random.nextBoolean());
            case 3 -> new Criterion.SizeIn(Set.of(pick(random, List.of(SizeClass.values()))));
            case 4 -> new Criterion.HoldsQualification(pick(random, TITLES));
            case 5 -> new Criterion.ListedProduct("p" + random.nextInt(3) + (random.nextBoolean() ? "" : "/1.1"));
            case 6 -> new Criterion.Confirm("c" + random.nextInt(3), "?");
            case 7 -> new Criterion.GivenIn(pick(random, TITLES), Set.of("b" + random.nextInt(2)), null, null);
            case 8 -> new Criterion.DateIn(pick(random, DATES), LocalDate.of(2010 + random.nextInt(9), 1, 1), null);
            case 9 -> new Criterion.FreeOf("i" + random.nextInt(3), 1 + random.nextInt(3));
            case 10 -> new Criterion.OneOf(pick(random, TEXTS), Set.of(pick(random, Invented.INDUSTRIES), "STATE"));
            case 11 -> new Criterion.Not(criterion(random, depth - 1));
            case 12 -> new Criterion.Unless(criterion(random, depth - 1), criterion(random, depth - 1));
            case 13 ->
                new Criterion.ByRenewal(
                        pick(random, TITLES), criterion(random, depth - 1), criterion(random, depth - 1));
            case 14, 15 -> new Criterion.All(parts(random, depth));
            default -> new Criterion.Any(parts(random, depth));
        };
    }

    private static List<Criterion> parts(Random random, int depth) {
        return IntStream.range(0, random.nextInt(1, 4))
                .mapToObj(i -> criterion(random, depth - 1))
                .toList();
    }

    private static FactRef fact(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> FactRef.of(Kind.TEXT, pick(random, TEXTS));
            case 1 -> FactRef.of(Kind.TITLE, pick(random, TITLES));
            case 2 -> FactRef.of(Kind.PRODUCT, "p" + random.nextInt(3));
            case 3 -> FactRef.of(Kind.ANSWER, "c" + random.nextInt(3));
            case 4 -> FactRef.of(Kind.INCIDENT, "i" + random.nextInt(3));
            default -> FactRef.number(pick(random, NUMBERS), 2018 + random.nextInt(9));
        };
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A company whose facts follow from a seed, each for itself; those changed have other values. Remembers what it was asked. */
    private record Invented(long seed, Set<FactRef> changes, Set<FactRef> asked) implements MemberFacts {
        static final List<String> REGIONS = List.of("21", "210100", "210200", "110000", "440300");
        static final List<String> INDUSTRIES = List.of("C34", "C3421", "3511", "E47", "F51", "I65");

        Invented with(FactRef other) {
            return new Invented(seed, Set.of(other), new LinkedHashSet<>());
        }

        @Override
        public Optional<BigDecimal> number(String fact, int fiscalYear) {
            return known(FactRef.number(fact, fiscalYear))
                    .map(random -> BigDecimal.valueOf(random.nextInt(0, random.nextBoolean() ? 90 : 90_000)));
        }

        @Override
        public Optional<String> text(String attribute) {
            return known(FactRef.of(Kind.TEXT, attribute)).map(random -> switch (attribute) {
                case FactKey.REGION -> pick(random, REGIONS);
                case FactKey.INDUSTRY -> pick(random, INDUSTRIES);
                case FactKey.FOUNDED_ON ->
                    LocalDate.of(2008, 1, 1).plusDays(random.nextInt(5_000)).toString();
                default -> random.nextBoolean() ? "STATE" : "PRIVATE";
            });
        }

        @Override
        public Optional<List<Title>> titles(String qualification) {
            return known(FactRef.of(Kind.TITLE, qualification)).map(random -> {
                List<Title> titles = new ArrayList<>();
                for (int n = random.nextInt(3); n > 0; n--) {
                    LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_500));
                    titles.add(new Title(null, "b" + random.nextInt(3), from, from.plusDays(random.nextInt(1_100))));
                }
                return titles;
            });
        }

        @Override
        public Optional<List<LocalDate>> incidents(String kind) {
            return known(FactRef.of(Kind.INCIDENT, kind))
                    .map(random -> random.nextBoolean()
                            ? List.of()
                            : List.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_800))));
        }

        @Override
        public Optional<Boolean> listedProduct(String catalogueEntry) {
            int end = catalogueEntry.indexOf('/');
            Optional<Boolean> listed =
                    known(FactRef.of(Kind.PRODUCT, catalogueEntry)).map(Random::nextBoolean);
            return listed.isPresent() || end < 0
                    ? listed
                    : listedProduct(catalogueEntry.substring(0, end)).filter(one -> !one);
        }

        @Override
        public Optional<Boolean> confirmed(String confirmId) {
            return known(FactRef.of(Kind.ANSWER, confirmId)).map(Random::nextBoolean);
        }

        private Optional<Random> known(FactRef fact) {
            asked.add(fact);
            long salt = Objects.hash(fact.kind().name(), fact.key(), fact.fiscalYear(), changes.contains(fact));
            Random random = new Random(seed * 31 + salt);
            random.nextInt();
            return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(random);
        }
    }
}
