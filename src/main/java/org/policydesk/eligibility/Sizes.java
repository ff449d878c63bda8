package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Size classes by 中小企业划型标准规定, from the table in {@code sizes.csv}. */
final class Sizes {
    private static final List<Standard> STANDARDS = CsvTable.rows("sizes.csv").stream()
            .map(Standard::of)
            .sorted(Comparator.comparing((Standard one) -> one.industry().length())
                    .reversed())
            .toList();

    private Sizes() {}

    /** The size class in that year; an industry without a standard counts as missing, for no class can be given. */
    static Lookup<SizeClass> find(MemberFacts facts, int fiscalYear) {
        Optional<Standard> standard =
                facts.text(FactKey.INDUSTRY).map(IndustryCode::withSection).flatMap(Sizes::standard);
        if (standard.isEmpty()) {
            return new Lookup.Missing<>(List.of(new MissingFact(FactType.CODE, FactKey.INDUSTRY, null)));
        }
        List<MissingFact> missing = new ArrayList<>();
        SizeClass size = SizeClass.LARGE;
        for (Limits limits : standard.get().measures()) {
            Optional<BigDecimal> value = facts.number(limits.fact(), fiscalYear);
            if (value.isEmpty()) {
                missing.add(new MissingFact(FactType.NUMBER, limits.fact(), fiscalYear));
            } else {
                size = smaller(size, limits.classOf(value.get()));
            }
        }
        // Micro by one measure is micro whatever the other says.
        return missing.isEmpty() || size == SizeClass.MICRO ? new Lookup.Known<>(size) : new Lookup.Missing<>(missing);
    }

    /** The facts that any industry's standard measures by. */
    static Stream<String> measures() {
        return STANDARDS.stream()
                .flatMap(one -> one.measures().stream())
                .map(Limits::fact)
                .distinct();
    }

    private static Optional<Standard> standard(String industry) {
        return STANDARDS.stream()
                .filter(one -> industry.startsWith(one.industry()))
                .findFirst();
    }

    private static SizeClass smaller(SizeClass one, SizeClass other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private record Standard(String industry, List<Limits> measures) {
        static Standard of(List<String> row) {
            List<Limits> measures = new ArrayList<>();
            for (int i = 1; i < row.size(); i += Limits.COLUMNS) {
                measures.add(Limits.of(row.subList(i, i + Limits.COLUMNS)));
            }
            return new Standard(row.getFirst(), measures);
        }
    }

    private record Limits(String fact, BigDecimal large, BigDecimal medium, BigDecimal small) {
        static final int COLUMNS = 4;

        static Limits of(List<String> cells) {
            return new Limits(
                    cells.get(0),
                    new BigDecimal(cells.get(1)),
                    new BigDecimal(cells.get(2)),
                    new BigDecimal(cells.get(3)));
        }

        SizeClass classOf(BigDecimal value) {
            if (value.compareTo(large) >= 0) {
                return SizeClass.LARGE;
            }
            if (value.compareTo(medium) >= 0) {
                return SizeClass.MEDIUM;
            }
            return value.compareTo(small) >= 0 ? SizeClass.SMALL : SizeClass.MICRO;
        }
    }
}
