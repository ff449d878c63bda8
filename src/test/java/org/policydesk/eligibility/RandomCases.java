package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random conditions of every kind and what companies may tell about them, few values each so that they often meet. */
final class RandomCases {
    private static final List<String> NUMBERS =
            List.of(FactKey.REVENUE, FactKey.RD_EXPENSE, FactKey.AVERAGE_STAFF, FactKey.RD_STAFF);
    private static final List<String> COMPARED = List.of(
            FactKey.REVENUE,
            FactKey.REVENUE_GROWTH,
            FactKey.RD_EXPENSE_RATIO,
            FactKey.RD_STAFF_RATIO,
            FactKey.AVERAGE_STAFF,
            FactKey.YEARS_SINCE_FOUNDING);
    private static final List<String> REGIONS =
            List.of("21", "210100", "210200", "110000", "440300", "65", "650100", "659001", "66");
    private static final List<String> INDUSTRIES = List.of("C", "C34", "3421", "I65");
    private static final List<String> OWNERSHIPS = List.of("STATE", "PRIVATE");
    /** One that has levels, and one that has none. */
    private static final List<String> TITLES = List.of("smart_factory", "q");

    private static final List<String> LEVELS = FactDictionary.standard().levels(TITLES.getFirst());
    private static final int SINGLES = 10;
    private static final int TREES = 5;

    private RandomCases() {}

    static Criterion criterion(Random random, int depth) {
        return switch (depth == 0 ? TREES : random.nextInt(TREES + SINGLES)) {
            case 0 -> new Criterion.Not(criterion(random, depth - 1));
            case 1 -> new Criterion.Unless(criterion(random, depth - 1), criterion(random, depth - 1));
            case 2 ->
                new Criterion.ByRenewal(
                        pick(random, TITLES), criterion(random, depth - 1), criterion(random, depth - 1));
            case 3 -> new Criterion.All(parts(random, depth));
            case 4 -> new Criterion.Any(parts(random, depth));
            default -> single(random);
        };
    }

    /** A condition without others below it. */
    static Criterion single(Random random) {
        return switch (random.nextInt(SINGLES)) {
            case 0 -> compare(random);
            case 1 -> new Criterion.RegionIn(Set.of(pick(random, REGIONS)), random.nextBoolean());
            case 2 -> new Criterion.SizeIn(Set.of(SizeClass.values()[random.nextInt(4)]));
            case 3 -> holds(random);
            case 4 -> new Criterion.ListedProduct("p" + random.nextInt(2) + (random.nextBoolean() ? "" : "/1"));
            case 5 -> new Criterion.Confirm("c" + random.nextInt(2), "?");
            case 6 -> given(random);
            case 7 -> dates(random);
            case 8 -> new Criterion.FreeOf("i" + random.nextInt(2), 1 + random.nextInt(3));
            default ->
                random.nextBoolean()
                        ? new Criterion.OneOf(FactKey.INDUSTRY, Set.of(pick(random, INDUSTRIES)))
                        : new Criterion.OneOf(FactKey.OWNERSHIP, Set.of(pick(random, OWNERSHIPS)));
        };
    }

    private static Criterion compare(Random random) {
        return new Criterion.Compare(
                pick(random, COMPARED),
                Operator.values()[random.nextInt(Operator.values().length)],
                BigDecimal.valueOf(random.nextInt(1, 6)),
                random.nextInt(3) == 0 ? Integer.valueOf(random.nextInt(2023, 2025)) : null,
                years(random));
    }

    private static Years years(Random random) {
        Years.Over over = Years.Over.values()[random.nextInt(Years.Over.values().length)];
        return new Years(over, random.nextInt(1, 4), random.nextInt(-1, 2));
    }

    private static Criterion holds(Random random) {
        String title = pick(random, TITLES);
        boolean levelled = title.equals(TITLES.getFirst()) && random.nextBoolean();
        return new Criterion.HoldsQualification(
                title, levelled ? pick(random, LEVELS) : null, random.nextInt(3) == 0 ? day(random) : null);
    }

    private static Criterion given(Random random) {
        LocalDate from = day(random);
        return switch (random.nextInt(3)) {
            case 0 -> new Criterion.GivenIn(pick(random, TITLES), Set.of("b" + random.nextInt(2)), null, null);
            case 1 -> new Criterion.GivenIn(pick(random, TITLES), Set.of(), from, from.plusYears(1));
            default -> new Criterion.GivenIn(pick(random, TITLES), Set.of("b0"), null, from);
        };
    }

    private static Criterion dates(Random random) {
        LocalDate from = day(random);
        return switch (random.nextInt(3)) {
            case 0 -> new Criterion.DateIn(FactKey.FOUNDED_ON, from, null);
            case 1 -> new Criterion.DateIn(FactKey.FOUNDED_ON, null, from);
            default -> new Criterion.DateIn(FactKey.FOUNDED_ON, from, from.plusYears(1));
        };
    }

    private static List<Criterion> parts(Random random, int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> criterion(random, depth - 1))
                .toList();
    }

    /** The facts with one more that was not known; the same facts if it was. */
    static RecordedFacts supply(RecordedFacts facts, Random random) {
        String key = Integer.toString(random.nextInt(2));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> {
                String fact = pick(random, NUMBERS);
                int year = random.nextInt(2021, 2026);
                yield facts.number(fact, year).isPresent()
                        ? facts
                        : facts.withNumber(fact, year, BigDecimal.valueOf(random.nextInt(0, 6)));
            }
            case 3 -> text(facts, FactKey.REGION, pick(random, REGIONS));
            case 4 -> text(facts, FactKey.INDUSTRY, pick(random, INDUSTRIES));
            case 5 -> text(facts, FactKey.OWNERSHIP, pick(random, OWNERSHIPS));
            case 6 -> text(facts, FactKey.FOUNDED_ON, day(random).toString());
            case 7, 8 -> title(facts, random);
            case 9 -> product(facts, "p" + key, random);
            case 10 ->
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

    private static RecordedFacts text(RecordedFacts facts, String attribute, String value) {
        return facts.text(attribute).isPresent() ? facts : facts.withText(attribute, value);
    }

    private static RecordedFacts title(RecordedFacts facts, Random random) {
        String title = pick(random, TITLES);
        if (facts.qualifications().containsKey(title)) {
            return facts;
        }
        LocalDate from = random.nextBoolean() ? day(random) : null;
        String level = title.equals(TITLES.getFirst()) && random.nextBoolean() ? pick(random, LEVELS) : null;
        String batch = random.nextBoolean() ? "b" + random.nextInt(3) : null;
        return random.nextInt(3) == 0
                ? facts.withoutQualification(title)
                : facts.withTitle(title, new Title(level, batch, from, until(from, random)));
    }

    private static @Nullable LocalDate until(@Nullable LocalDate from, Random random) {
        return from == null || random.nextBoolean() ? null : from.plusYears(random.nextInt(1, 4));
    }

    /** Nobody has a product in an entry of a catalogue and none in the catalogue. */
    private static RecordedFacts product(RecordedFacts facts, String catalogue, Random random) {
        String entry = catalogue + "/1";
        String supplied = random.nextBoolean() ? catalogue : entry;
        if (facts.listedProduct(supplied).isPresent()) {
            return facts;
        }
        boolean inEntry = facts.listedProduct(entry).orElse(false);
        return facts.withProduct(supplied, inEntry || random.nextBoolean());
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2019 + random.nextInt(7), 5, 1);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
