package org.policydesk.ui.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.policy.FieldChange;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.Quota;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.ui.component.ConditionWords;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.MaterialWords;
import org.policydesk.ui.component.QuotaWords;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/**
 * What two contents of an item have differently, in words. Of lists only what is gone and what is new is told, not what both have.
 */
public record ContentWords(Words words, LocalDate today) {
    /**
     * One field's difference.
     *
     * @param key the field's name, as in {@link ItemEdit}
     * @param field its name in words
     * @param gone what stood there and does not any more
     * @param now what stands there instead
     */
    public record Line(String key, String field, List<String> gone, List<String> now) {}

    /** Every difference, in the order of the fields. */
    public List<Line> between(ItemEdit before, ItemEdit after) {
        return FieldChange.between(before, after).stream().map(this::line).toList();
    }

    private Line line(FieldChange change) {
        List<String> gone = new ArrayList<>(values(change.field(), change.before()));
        List<String> now = new ArrayList<>(values(change.field(), change.after()));
        List<String> both = new ArrayList<>(gone);
        both.retainAll(now);
        // Where the words are the same, the order or something without words is other: then all of it is told.
        if (!gone.equals(now) && !(gone.size() == both.size() && now.size() == both.size())) {
            gone.removeAll(both);
            now.removeAll(both);
        }
        return new Line(change.field(), words.say("policy.field." + change.field()), gone, now);
    }

    private List<String> values(String field, @Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case DeadlineRule rule -> List.of(new RuleWords(words, today).line(rule));
            case Criterion criterion -> new ConditionWords(words).lines(criterion);
            case Boolean yes -> List.of(words.say(yes ? "life.yes" : "life.no"));
            case Enum<?> choice -> List.of(choice(field, choice));
            case Collection<?> many ->
                many.stream()
                        .flatMap(one -> values(field, one).stream())
                        .sorted()
                        .toList();
            case Material material -> List.of(material(material));
            case Quota quota -> List.of(new QuotaWords(words).line(quota));
            case UpstreamDate date -> List.of(date.label() + " " + new Dates(words, today).day(date.date()));
            default -> value.toString().isBlank() ? List.of() : List.of(value.toString());
        };
    }

    private String choice(String field, Enum<?> choice) {
        return words.say("policy." + ("actors".equals(field) ? "actor" : field) + "." + choice.name());
    }

    private String material(Material material) {
        List<String> parts = new ArrayList<>(List.of(words.say(
                "life.material",
                material.name(),
                words.say(material.required() ? "life.material.required" : "life.material.optional"),
                material.leadDays())));
        parts.addAll(new MaterialWords(words).asked(material));
        if (!material.appliesToOrEmpty().isEmpty()) {
            parts.add(words.say("life.material.for", material.appliesToOrEmpty()));
        }
        if (material.template() != null) {
            parts.add(words.say("editor.template.named", material.template().name()));
        }
        parts.addAll(new ConditionWords(words).lines(material.onlyIf()));
        return String.join(" · ", parts);
    }
}
