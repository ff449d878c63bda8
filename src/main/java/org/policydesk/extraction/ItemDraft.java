package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/**
 * A dated duty or chance as found in a text, for a person to confirm. All positions are indices in the text (UTF-16, as
 * Java strings count), ends exclusive.
 *
 * @param policy index of its policy in {@link ExtractionResult#policies()}; -1 for text before the first title
 * @param sentenceStart where the sentence begins that sets the deadline
 * @param sentenceEnd where that sentence ends
 * @param deadlineStart where the time expression begins
 * @param deadlineEnd where the time expression ends
 * @param rule the time rule it states
 * @param kind what is to be done
 * @param nature what the item is to a company
 * @param actors who acts; never empty
 * @param relevance how much it concerns a heavy-machinery maker
 * @param action one short clause of the sentence, in one line
 * @param channel web address or e-mail address named with it; null when none
 * @param materials documents named with it; often empty
 * @param confidence 0 to 1, how likely it stands as it is, by shares counted on marked texts
 * @param cues names of the cues that spoke for the reading, for the reviewer
 * @param terms conditions, quota, consequence of missing it and contact
 * @param repeats index of the item that an interpretation only repeats; null when it repeats none
 * @param closes index of the item whose last day this one only ends, as the system closes then; null when it stands by itself
 */
public record ItemDraft(
        int policy,
        int sentenceStart,
        int sentenceEnd,
        int deadlineStart,
        int deadlineEnd,
        DeadlineRule rule,
        ItemKind kind,
        Nature nature,
        Set<Actor> actors,
        Relevance relevance,
        String action,
        @Nullable String channel,
        List<String> materials,
        double confidence,
        List<String> cues,
        Terms terms,
        @Nullable Integer repeats,
        @Nullable Integer closes) {
    public ItemDraft {
        actors = Set.copyOf(actors);
        materials = List.copyOf(materials);
        cues = List.copyOf(cues);
    }

    ItemDraft repeating(int item) {
        return with(sentenceEnd, rule, action, and("REPEATS"), terms, item, closes, channel);
    }

    ItemDraft on(Terms found) {
        return with(sentenceEnd, rule, action, cues, found, repeats, closes, channel);
    }

    /** What a company does before a system closes. */
    ItemDraft closing(DeadlineRule until, String act) {
        return with(sentenceEnd, until, act, and(Closings.CLOSING), terms, repeats, closes, channel);
    }

    /** A system's closing that ends that item's last day. */
    ItemDraft closingOf(int item) {
        return with(sentenceEnd, rule, action, cues, terms, repeats, item, channel);
    }

    /** With the hour at which a system closes, as the sentence says that ends there, and what is to be done. */
    ItemDraft closedBy(DeadlineRule withHour, int lastSentenceEnd, String act) {
        return with(lastSentenceEnd, withHour, act, and(Closings.CLOSED), terms, repeats, closes, channel);
    }

    /** With what a closing says of missing it, and where to, if it says neither itself. */
    ItemDraft takingUp(ItemDraft closing) {
        String missed = terms.consequence() == null ? closing.terms.consequence() : terms.consequence();
        Terms united = new Terms(terms.conditions(), terms.quota(), missed, terms.contact());
        String way = channel == null ? closing.channel : channel;
        return with(sentenceEnd, rule, action, cues, united, repeats, closes, way);
    }

    private List<String> and(String cue) {
        List<String> more = new ArrayList<>(cues);
        more.add(cue);
        return more;
    }

    private ItemDraft with(
            int sentenceEnd,
            DeadlineRule rule,
            String action,
            List<String> cues,
            Terms terms,
            @Nullable Integer repeats,
            @Nullable Integer closes,
            @Nullable String channel) {
        return new ItemDraft(
                policy,
                sentenceStart,
                sentenceEnd,
                deadlineStart,
                deadlineEnd,
                rule,
                kind,
                nature,
                actors,
                relevance,
                action,
                channel,
                materials,
                confidence,
                cues,
                terms,
                repeats,
                closes);
    }
}
