package org.policydesk.extraction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Years;

/** Conditions in the few words that the table of sentences uses. */
final class ShownCondition {
    private static final Map<Operator, String> SIGNS = Map.of(
            Operator.AT_LEAST,
            ">=",
            Operator.AT_MOST,
            "<=",
            Operator.MORE_THAN,
            ">",
            Operator.LESS_THAN,
            "<",
            Operator.EQUAL,
            "=");

    private ShownCondition() {}

    /** The pieces of a sentence, as the extraction reads it. */
    static String pieces(String sentence) {
        String view = NormalText.squash(sentence).replaceAll("。$", "");
        return ConditionSentence.read(view, view).stream()
                .map(piece -> criterion(piece.criterion()))
                .collect(Collectors.joining(" & "));
    }

    static String criterion(@Nullable Criterion criterion) {
        return switch (criterion) {
            case Criterion.Compare c -> compare(c);
            case Criterion.All all -> "all(" + list(all.criteria()) + ")";
            case Criterion.Any any -> "any(" + list(any.criteria()) + ")";
            case Criterion.HoldsQualification held -> "holds " + held.qualification();
            case Criterion.DateIn day -> day.attribute() + " until " + day.until();
            case Criterion.FreeOf free -> "free of " + free.incident() + " for " + free.years();
            case Criterion.Unless u -> "unless(" + criterion(u.exemption()) + " | " + criterion(u.criterion()) + ")";
            case Criterion.Confirm ask -> "“" + ask.question() + "”";
            case null, default -> "text";
        };
    }

    private static String compare(Criterion.Compare c) {
        Years years = c.years();
        String unit = years.over() == Years.Over.GROWTH
                ? "%"
                : FactDictionary.standard().find(c.fact()).orElseThrow().unit().zh();
        return c.fact() + " " + SIGNS.get(c.op()) + " " + c.value().toPlainString() + unit
                + (c.fiscalYear() == null ? "" : " in " + c.fiscalYear())
                + (years.equals(Years.ONE)
                        ? ""
                        : years.back() == -1
                                ? " this year"
                                : " " + years.over().name().toLowerCase() + " of " + years.count());
    }

    private static String list(List<Criterion> criteria) {
        return criteria.stream().map(ShownCondition::criterion).collect(Collectors.joining(" | "));
    }
}
