package org.policydesk.ui.component;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;

/**
 * Reasons of an assessment in words, with the company's value, the threshold and the distance between them. Immutable.
 *
 * @param words the reader's language
 */
public record ReasonWords(Words words) {
    /** One reason in one line, without those below it. */
    public String line(Reason reason) {
        return switch (reason.criterion()) {
            case Criterion.All all -> heading("all", reason);
            case Criterion.Any any -> heading("any", reason);
            case Criterion.Not not -> words.say("component.reason.not");
            case Criterion.Compare compare -> compare(compare, reason);
            case Criterion.OneOf oneOf ->
                listed(quantities().name(oneOf.attribute()), reason, reason.actualText(), join(oneOf.values()));
            case Criterion.RegionIn regions ->
                listed(
                        words.say("component.reason.region"),
                        reason,
                        reason.actualText() == null ? null : RegionNames.name(reason.actualText()),
                        join(regions.codes().stream().map(RegionNames::name).toList()));
            case Criterion.SizeIn sizes ->
                listed(
                        words.say("component.reason.size"),
                        reason,
                        reason.actualText() == null ? null : size(reason.actualText()),
                        join(sizes.sizes().stream().map(s -> size(s.name())).toList()));
            case Criterion.HoldsQualification holds ->
                outcome("qualification", reason.outcome(), quantities().name(holds.qualification()));
            case Criterion.ListedProduct listed ->
                outcome("product", reason.outcome(), quantities().name(listed.catalogueEntry()));
            case Criterion.Confirm confirm -> outcome("confirm", reason.outcome(), confirm.question());
        };
    }

    /** The outcome itself: 符合, 不符合, 待补充, 待确认. */
    public String outcome(Outcome outcome) {
        return words.say("component.outcome." + outcome.name());
    }

    private String heading(String kind, Reason reason) {
        long met = reason.children().stream()
                .filter(child -> child.outcome() == Outcome.FIT)
                .count();
        return words.say("component.reason." + kind, met, reason.children().size());
    }

    private String compare(Criterion.Compare compare, Reason reason) {
        String fact = quantities().name(compare.fact());
        String wanted = words.say(
                "component.reason.op." + compare.op().name(), quantities().amount(compare.fact(), compare.value()));
        if (reason.actual() == null) {
            return words.say("component.reason.compareMissing", fact, missing(reason), wanted);
        }
        String actual = quantities().amount(compare.fact(), reason.actual());
        String line = words.say("component.reason.compare", fact, year(reason), actual, wanted);
        return reason.outcome() == Outcome.UNFIT && reason.distance() != null
                ? line + words.say("component.reason.comma") + distance(compare, reason.distance())
                : line;
    }

    private String distance(Criterion.Compare compare, BigDecimal distance) {
        if (distance.signum() == 0) {
            return words.say("component.reason.onThreshold");
        }
        boolean wantsLess = compare.op() == Operator.AT_MOST || compare.op() == Operator.LESS_THAN;
        return words.say(
                wantsLess ? "component.reason.over" : "component.reason.short",
                quantities().distance(compare.fact(), distance));
    }

    private String year(Reason reason) {
        return reason.fiscalYear() == null
                ? ""
                : words.say("component.reason.ofYear", Quantities.year(reason.fiscalYear()));
    }

    private String listed(String what, Reason reason, @Nullable String actual, String allowed) {
        return actual == null
                ? words.say("component.reason.listedMissing", what, missing(reason), allowed)
                : words.say("component.reason.listed", what, actual, allowed);
    }

    private String outcome(String kind, Outcome outcome, String what) {
        return words.say("component.reason." + kind + "." + outcome.name(), what);
    }

    private String missing(Reason reason) {
        return join(reason.missing().stream().map(quantities()::name).toList());
    }

    private String size(String name) {
        return words.say("component.size." + name);
    }

    private String join(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(words.say("component.reason.listComma")));
    }

    private Quantities quantities() {
        return new Quantities(words);
    }
}
