package org.policydesk.generated;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.SizeClass;

/** Draws conditions as policies set them: by place, size, industry, title and figures, and few for everybody. */
final class Conditions {
    private static final List<String> TITLES = List.of(
            "high_tech",
            "specialised",
            "innovative_sme",
            "little_giant",
            "green_factory",
            "enterprise_technology_centre",
            "smart_factory",
            "single_champion");
    private static final List<Kind> KINDS = List.of(
            new Kind(3, draws -> null),
            new Kind(16, Conditions::places),
            new Kind(
                    12,
                    draws -> new Criterion.SizeIn(
                            draws.chance(0.5)
                                    ? new LinkedHashSet<>(List.of(SizeClass.SMALL, SizeClass.MEDIUM))
                                    : new LinkedHashSet<>(List.of(SizeClass.MEDIUM, SizeClass.LARGE)))),
            new Kind(18, Conditions::trades),
            new Kind(26, draws -> new Criterion.HoldsQualification(draws.from(TITLES))),
            new Kind(7, draws -> new Criterion.Any(List.of(title(draws), title(draws)))),
            new Kind(12, Conditions::research),
            new Kind(6, draws -> new Criterion.All(List.of(trades(draws), safe()))));

    private Conditions() {}

    private record Kind(int weight, Function<Draws, @Nullable Criterion> draw) {}

    /** Null: it is for everybody. */
    static @Nullable Criterion draw(Draws draws) {
        return draws.from(KINDS, Kind::weight).draw().apply(draws);
    }

    private static Criterion title(Draws draws) {
        return new Criterion.HoldsQualification(draws.from(TITLES));
    }

    private static Criterion places(Draws draws) {
        Set<String> provinces = new LinkedHashSet<>();
        int wanted = draws.between(1, 6);
        while (provinces.size() < wanted) {
            provinces.add(draws.from(Place.ALL, Place::weight).code().substring(0, 2));
        }
        return new Criterion.RegionIn(provinces, draws.chance(0.7));
    }

    private static Criterion trades(Draws draws) {
        Set<String> industries = new LinkedHashSet<>();
        int wanted = draws.between(1, 4);
        while (industries.size() < wanted) {
            String industry = draws.from(Trade.ALL, Trade::weight).industry();
            industries.add(draws.chance(0.3) ? industry.substring(0, 4) : industry);
        }
        return new Criterion.OneOf(FactKey.INDUSTRY, industries);
    }

    private static Criterion research(Draws draws) {
        Criterion share = new Criterion.Compare(
                FactKey.RD_EXPENSE_RATIO, Operator.AT_LEAST, BigDecimal.valueOf(draws.between(3, 6)));
        Criterion revenue = new Criterion.Compare(
                FactKey.REVENUE, Operator.AT_LEAST, BigDecimal.valueOf(1_000L * draws.between(1, 10)));
        return new Criterion.All(List.of(share, revenue));
    }

    private static Criterion safe() {
        return new Criterion.Confirm("generated-safe", "样本问题：近三年是否没有样本情形");
    }
}
