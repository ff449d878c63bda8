package org.policydesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.Years;

/** Conditions as the command line prints them: fact, operator, value, unit and year of a threshold, and how several combine. */
final class JsonConditions {
    private JsonConditions() {}

    /** Null for a condition that only a person can judge, and for whatever the extraction does not make. */
    static @Nullable Map<String, @Nullable Object> criterion(@Nullable Criterion criterion) {
        return switch (criterion) {
            case Criterion.Compare compare -> compare(compare);
            case Criterion.All all -> Map.of("all", all(all.criteria()));
            case Criterion.Any any -> Map.of("any", all(any.criteria()));
            case Criterion.HoldsQualification held -> Map.of("holds", held.qualification());
            case Criterion.Confirm confirm -> Map.of("confirm", confirm.question());
            case Criterion.DateIn day -> day(day);
            case Criterion.FreeOf free -> Map.of("freeOf", free.incident(), "years", free.years());
            case Criterion.Unless unless -> unless(unless);
            case null, default -> null;
        };
    }

    private static Map<String, @Nullable Object> compare(Criterion.Compare compare) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("fact", compare.fact());
        out.put("operator", compare.op().name().toLowerCase(Locale.ROOT));
        out.put("value", compare.value());
        out.put("unit", unit(compare));
        out.put("year", compare.fiscalYear());
        Years years = compare.years();
        if (!years.equals(Years.ONE)) {
            out.put("years", years.count());
            out.put("over", years.over().name().toLowerCase(Locale.ROOT));
            out.put("back", years.back());
        }
        return out;
    }

    /** Growth over several years is asked of the amount and measured in percent. */
    private static String unit(Criterion.Compare compare) {
        return compare.years().over() == Years.Over.GROWTH
                ? "%"
                : FactDictionary.standard()
                        .find(compare.fact())
                        .map(fact -> fact.unit().zh())
                        .orElse("");
    }

    private static Map<String, @Nullable Object> day(Criterion.DateIn day) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("date", day.attribute());
        out.put("from", day.from() == null ? null : day.from().toString());
        out.put("until", day.until() == null ? null : day.until().toString());
        return out;
    }

    private static Map<String, @Nullable Object> unless(Criterion.Unless unless) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("unless", criterion(unless.exemption()));
        out.put("then", criterion(unless.criterion()));
        return out;
    }

    private static List<@Nullable Map<String, @Nullable Object>> all(List<Criterion> criteria) {
        List<@Nullable Map<String, @Nullable Object>> out = new java.util.ArrayList<>();
        criteria.forEach(one -> out.add(criterion(one)));
        return out;
    }
}
