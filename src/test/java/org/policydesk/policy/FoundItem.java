package org.policydesk.policy;

import java.util.List;
import java.util.Set;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;

/**
 * An item as an import leaves it, for tests.
 *
 * @param place where its sentence and its date begin
 */
public record FoundItem(
        long id,
        String title,
        String action,
        String sentence,
        Nature nature,
        ItemKind kind,
        Set<Actor> actors,
        DeadlineRule rule,
        int place,
        List<String> cues,
        ItemState state) {
    /** An application of companies, of that day. */
    public static FoundItem application(long id, DeadlineRule rule, int place) {
        return new FoundItem(
                id,
                "事项" + id,
                "提交材料",
                "",
                Nature.TASK,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE),
                rule,
                place,
                List.of(),
                ItemState.DRAFT);
    }

    public FoundItem to(Actor... others) {
        return new FoundItem(id, title, action, sentence, nature, kind, Set.of(others), rule, place, cues, state);
    }

    public FoundItem is(Nature other) {
        return new FoundItem(id, title, action, sentence, other, kind, actors, rule, place, cues, state);
    }

    public FoundItem saying(String otherTitle, String otherAction, String otherSentence) {
        return new FoundItem(
                id, otherTitle, otherAction, otherSentence, nature, kind, actors, rule, place, cues, state);
    }

    public FoundItem with(String... otherCues) {
        return new FoundItem(id, title, action, sentence, nature, kind, actors, rule, place, List.of(otherCues), state);
    }

    public FoundItem in(ItemState other) {
        return new FoundItem(id, title, action, sentence, nature, kind, actors, rule, place, cues, other);
    }

    public ActionItem item() {
        return new ActionItem(
                id,
                0,
                state,
                1,
                "政策",
                null,
                null,
                1L,
                title,
                action,
                nature,
                kind,
                actors,
                Relevance.HIGH,
                rule,
                DateBasis.COMPANY,
                10,
                null,
                null,
                true,
                List.of(),
                null,
                null,
                2,
                3,
                1,
                List.of(),
                false,
                sentence,
                place,
                place + 10,
                place,
                place + 5,
                null,
                cues,
                FoundTerms.NONE,
                null,
                null,
                List.of(),
                null,
                Importance.NORMAL,
                ItemEnd.NONE);
    }
}
