package org.policydesk.ui.component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Years;

/**
 * What an item's conditions ask for, each in one line and without any company's figures, so that two versions can be laid side by
 * side. Immutable.
 *
 * @param words the reader's language
 */
public record ConditionWords(Words words) {
    /** The lines of a tree, from above; none where nothing is asked. */
    public List<String> lines(@Nullable Criterion criterion) {
        List<String> lines = new ArrayList<>();
        if (criterion != null) {
            add(criterion, "", lines);
        }
        return lines;
    }

    private void add(Criterion criterion, String before, List<String> lines) {
        switch (criterion) {
            case Criterion.All all -> all.criteria().forEach(one -> add(one, before, lines));
            case Criterion.Any any -> joined("life.condition.any", any.criteria(), before, lines);
            case Criterion.Not not -> add(not.criterion(), before + words.say("life.condition.not"), lines);
            case Criterion.Unless unless ->
                lines.add(before
                        + words.say("life.condition.unless", line(unless.exemption()), line(unless.criterion())));
            case Criterion.ByRenewal choice ->
                lines.add(before
                        + words.say(
                                "life.condition.renewal",
                                quantities().name(choice.qualification()),
                                line(choice.first()),
                                line(choice.renewal())));
            default -> lines.add(before + single(criterion));
        }
    }

    private void joined(String key, List<Criterion> parts, String before, List<String> lines) {
        lines.add(before + words.say(key, parts.stream().map(this::line).collect(Collectors.joining(" / "))));
    }

    /** Whatever it is in one line. */
    private String line(Criterion criterion) {
        return String.join(words.say("component.reason.comma"), lines(criterion));
    }

    private String single(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Compare compare -> compare(compare);
            case Criterion.OneOf oneOf ->
                among(
                        quantities().name(oneOf.attribute()),
                        oneOf.values().stream().map(value -> quantities().value(oneOf.attribute(), value)));
            case Criterion.RegionIn in ->
                among(words.say("component.reason.region"), in.codes().stream().map(RegionNames::name));
            case Criterion.SizeIn in ->
                among(
                        words.say("component.reason.size"),
                        in.sizes().stream().map(size -> words.say("component.size." + size.name())));
            case Criterion.HoldsQualification holds ->
                words.say("component.reason.qualification.FIT", title(holds.qualification(), holds.level()));
            case Criterion.GivenIn given ->
                words.say(
                        "component.reason.qualification.FIT",
                        words.say(
                                "component.reason.given",
                                quantities().name(given.qualification()),
                                given.batches().isEmpty() ? days(given.from(), given.until()) : list(given.batches())));
            case Criterion.DateIn in ->
                words.say("component.reason.wanted", quantities().name(in.attribute()), days(in.from(), in.until()));
            case Criterion.FreeOf free ->
                words.say("component.reason.free.FIT", quantities().name(free.incident()), free.years());
            case Criterion.ListedProduct listed ->
                words.say("component.reason.product.FIT", quantities().name(listed.catalogueEntry()));
            case Criterion.Confirm confirm -> confirm.question();
            default -> line(criterion);
        };
    }

    private String compare(Criterion.Compare compare) {
        Years years = compare.years();
        boolean grows = years.over() == Years.Over.GROWTH;
        String fact = quantities().name(compare.fact());
        String named = years.count() == 1 && !grows
                ? fact
                : words.say("component.reason.years." + years.over().name(), years.count(), fact);
        String amount =
                grows ? compare.value().toPlainString() + "%" : quantities().amount(compare.fact(), compare.value());
        return words.say(
                "component.reason.wanted",
                named,
                words.say("component.reason.op." + compare.op().name(), amount));
    }

    private String title(String qualification, @Nullable String level) {
        String name = quantities().name(qualification);
        return level == null ? name : words.say("component.reason.level", name, level);
    }

    private String among(String what, Stream<String> allowed) {
        return words.say("component.reason.wanted", what, list(allowed.sorted().toList()));
    }

    private String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return words.say("component.reason.until", String.valueOf(until));
        }
        return until == null
                ? words.say("component.reason.from", from.toString())
                : words.say("component.reason.between", from.toString(), until.toString());
    }

    private String list(Collection<String> parts) {
        return parts.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.joining(words.say("component.reason.listComma")));
    }

    private Quantities quantities() {
        return new Quantities(words);
    }
}
