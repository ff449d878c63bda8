package org.policydesk.ui.company;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policydesk.task.LifeCycle;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Mark;

/**
 * Which of a tab's cards are shown: within a group any chosen value will do, and every group with a choice must be met. Nothing
 * chosen lets everything through.
 *
 * @param who {@link #ME}, {@link #NOBODY} or persons' numbers
 */
record CardChoice(Set<Light> lights, Set<String> who, Set<LifeCycle> kinds, Set<Mark.Kind> marks) {
    static final String ME = "me";
    static final String NOBODY = "none";
    static final CardChoice EVERYTHING = new CardChoice(Set.of(), Set.of(), Set.of(), Set.of());

    CardChoice {
        lights = Set.copyOf(lights);
        who = Set.copyOf(who);
        kinds = Set.copyOf(kinds);
        marks = Set.copyOf(marks);
    }

    static CardChoice of(Address address) {
        Set<String> who = new LinkedHashSet<>(address.several("who"));
        who.removeIf(word -> !word.equals(ME) && !word.equals(NOBODY) && !word.matches("[0-9]{1,18}"));
        return new CardChoice(
                address.several("light", Light.class),
                who,
                address.several("kind", LifeCycle.class),
                address.several("mark", Mark.Kind.class));
    }

    void write(Address address) {
        address.put("light", lights)
                .put("who", String.join(",", who.stream().sorted().toList()))
                .put("kind", kinds)
                .put("mark", marks);
    }

    boolean isEverything() {
        return equals(EVERYTHING);
    }

    int size() {
        return lights.size() + who.size() + kinds.size() + marks.size();
    }

    List<TaskCard> of(List<TaskCard> cards, long reader) {
        return isEverything()
                ? cards
                : cards.stream().filter(card -> lets(card, reader)).toList();
    }

    boolean lets(TaskCard card, long reader) {
        return (lights.isEmpty() || lights.contains(card.light()))
                && (kinds.isEmpty() || kinds.contains(card.lifeCycle()))
                && (who.isEmpty() || who.stream().anyMatch(word -> isWith(card, word, reader)))
                && (marks.isEmpty() || Mark.kindsOf(card).stream().anyMatch(marks::contains));
    }

    CardChoice withLights(Set<Light> wanted) {
        return new CardChoice(wanted, who, kinds, marks);
    }

    CardChoice withWho(Set<String> wanted) {
        return new CardChoice(lights, wanted, kinds, marks);
    }

    CardChoice withKinds(Set<LifeCycle> wanted) {
        return new CardChoice(lights, who, wanted, marks);
    }

    CardChoice withMarks(Set<Mark.Kind> wanted) {
        return new CardChoice(lights, who, kinds, wanted);
    }

    private static boolean isWith(TaskCard card, String word, long reader) {
        Long assignee = card.assigneeId();
        return switch (word) {
            case NOBODY -> assignee == null;
            case ME -> assignee != null && assignee == reader;
            default -> assignee != null && word.equals(assignee.toString());
        };
    }
}
