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
import org.policydesk.policy.UpstreamDate;
import org.policydesk.ui.component.ConditionWords;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/**
 * What two contents of an item have differently, in words. Of lists only what is gone and what is new is told, not what both have.
 */
record ContentWords(Words words, LocalDate today) {
    /**
     * One field's difference.
     *
     * @param gone what stood there and does not any more
     * @param now what stands there instead
     */
    record Line(String field, List<String> gone, List<String> now) {}

    List<Line> between(ItemEdit before, ItemEdit after) {
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
        return new Line(words.say("policy.field." + change.field()), gone, now);
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
            case UpstreamDate date -> List.of(date.label() + " " + new Dates(words, today).day(date.date()));
            default -> value.toString().isBlank() ? List.of() : List.of(value.toString());
        };
    }

    private String choice(String field, Enum<?> choice) {
        return words.say("policy." + ("actors".equals(field) ? "actor" : field) + "." + choice.name());
    }

    private String material(Material material) {
        String kind = words.say(material.required() ? "life.material.required" : "life.material.optional");
        String whose = material.appliesToOrEmpty();
        String line = words.say("life.material", material.name(), kind, material.leadDays());
        return whose.isEmpty() ? line : line + " · " + words.say("life.material.for", whose);
    }
}
