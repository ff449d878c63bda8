package org.policydesk.ui.component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
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
            case Criterion.Compare compare -> new CompareWords(words).line(compare, reason);
            case Criterion.Unless unless -> words.say("component.reason.unless");
            case Criterion.ByRenewal choice -> renewal(choice, reason);
            case Criterion.DateIn dates ->
                listed(
                        quantities().name(dates.attribute()),
                        reason,
                        reason.actualText(),
                        days(dates.from(), dates.until()));
            case Criterion.FreeOf free ->
                words.say(
                        "component.reason.free." + reason.outcome().name(),
                        quantities().name(free.incident()),
                        free.years());
            case Criterion.OneOf oneOf ->
                listed(
                        quantities().name(oneOf.attribute()),
                        reason,
                        reason.actualText() == null ? null : quantities().value(oneOf.attribute(), reason.actualText()),
                        join(oneOf.values().stream()
                                .map(value -> quantities().value(oneOf.attribute(), value))
                                .toList()));
            case Criterion.RegionIn regions ->
                listed(
                        words.say("component.reason.region"),
                        reason,
                        reason.actualText() == null ? null : RegionNames.name(reason.actualText()),
                        join(regions.codes().stream()
                                .map(code -> region(code, regions.includingPlannedCities()))
                                .toList()));
            case Criterion.SizeIn sizes ->
                listed(
                        words.say("component.reason.size"),
                        reason,
                        reason.actualText() == null ? null : size(reason.actualText()),
                        join(sizes.sizes().stream().map(s -> size(s.name())).toList()));
            case Criterion.HoldsQualification holds -> outcome("qualification", reason.outcome(), title(holds));
            case Criterion.GivenIn given -> outcome("qualification", reason.outcome(), title(given));
            case Criterion.ListedProduct listed ->
                outcome("product", reason.outcome(), quantities().name(listed.catalogueEntry()));
            case Criterion.Confirm confirm -> outcome("confirm", reason.outcome(), confirm.question());
        };
    }

    /** A province says whether it speaks for what reports apart from it. */
    private String region(String code, boolean including) {
        return RegionNames.apartFrom(code)
                .map(apart -> words.say(
                        including ? "component.reason.region.with" : "component.reason.region.without",
                        RegionNames.name(code),
                        apart))
                .orElseGet(() -> RegionNames.name(code));
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

    private String renewal(Criterion.ByRenewal choice, Reason reason) {
        String title = quantities().name(choice.qualification());
        if (reason.children().size() > 1) {
            return words.say("component.reason.renewal.unknown", title);
        }
        boolean first = reason.children().getFirst().criterion().equals(choice.first());
        return words.say(first ? "component.reason.renewal.first" : "component.reason.renewal.again", title);
    }

    private String title(Criterion.HoldsQualification holds) {
        String name = quantities().name(holds.qualification());
        String level = holds.level();
        String named = level == null ? name : words.say("component.reason.level", name, level);
        LocalDate on = holds.on();
        return on == null ? named : words.say("component.reason.on", named, on.toString());
    }

    private String title(Criterion.GivenIn given) {
        String name = quantities().name(given.qualification());
        return given.batches().isEmpty()
                ? words.say("component.reason.given", name, days(given.from(), given.until()))
                : words.say("component.reason.given", name, join(given.batches()));
    }

    private String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return words.say("component.reason.until", String.valueOf(until));
        }
        return until == null
                ? words.say("component.reason.from", from.toString())
                : words.say("component.reason.between", from.toString(), until.toString());
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
