package org.policydesk.policy;

import java.util.List;
import java.util.Set;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.PolicyType;
import org.policydesk.extraction.Relevance;

/**
 * What to decide about a policy, and why. It only proposes; nothing follows from it by itself.
 *
 * @param count how many items the ground speaks of; 0 where it speaks of none
 */
public record TriageSuggestion(TriageState state, Ground ground, int count) {
    private static final Set<Actor> MEMBERS =
            Set.of(Actor.ENTERPRISE, Actor.ASSOCIATION, Actor.ANYONE, Actor.SOE_GROUP, Actor.INSTITUTION);

    /** Why. */
    public enum Ground {
        /** The same policy came in an earlier compilation, and items of it are published. */
        PUBLISHED_EARLIER,
        /** The same policy came in an earlier compilation and was only kept. */
        ARCHIVED_EARLIER,
        /** The same policy came in an earlier compilation and was found to concern members. */
        RELEVANT_EARLIER,
        /** An interpretation whose items all stand in the policy that it explains. */
        REPEATS_ONLY,
        NO_ITEMS,
        /** Something for members to do. */
        DUTIES,
        /** Nothing to do, but bars, limits or announced dates of high relevance. */
        WORTH_KNOWING,
        /** All that was found is for authorities, or of little relevance. */
        NOT_FOR_MEMBERS
    }

    /**
     * What speaks for which decision.
     *
     * @param items the policy's items, rejected ones left out
     */
    static TriageSuggestion of(Policy policy, List<ActionItem> items, Earlier earlier) {
        if (earlier.published() > 0) {
            return archive(Ground.PUBLISHED_EARLIER, earlier.published());
        }
        return switch (earlier.state()) {
            case ARCHIVED -> archive(Ground.ARCHIVED_EARLIER, 0);
            case RELEVANT -> new TriageSuggestion(TriageState.RELEVANT, Ground.RELEVANT_EARLIER, 0);
            case UNDECIDED -> byItems(policy, items);
        };
    }

    private static TriageSuggestion byItems(Policy policy, List<ActionItem> items) {
        if (items.isEmpty()) {
            return archive(Ground.NO_ITEMS, 0);
        }
        boolean explains = PolicyType.INTERPRETATION.name().equals(policy.genre());
        if (explains && items.stream().allMatch(item -> item.repeats() != null)) {
            return archive(Ground.REPEATS_ONLY, items.size());
        }
        int duties = (int) items.stream().filter(TriageSuggestion::isDuty).count();
        if (duties > 0) {
            return new TriageSuggestion(TriageState.RELEVANT, Ground.DUTIES, duties);
        }
        int worth = (int) items.stream()
                .filter(item -> forMembers(item) && item.relevance() == Relevance.HIGH)
                .count();
        return worth > 0
                ? new TriageSuggestion(TriageState.RELEVANT, Ground.WORTH_KNOWING, worth)
                : archive(Ground.NOT_FOR_MEMBERS, items.size());
    }

    private static boolean isDuty(ActionItem item) {
        boolean todo = item.nature() == Nature.TASK || item.nature() == Nature.STANDING_DUTY;
        return todo && forMembers(item) && item.relevance() != Relevance.LOW && item.repeats() == null;
    }

    private static boolean forMembers(ActionItem item) {
        return item.actors().stream().anyMatch(MEMBERS::contains);
    }

    private static TriageSuggestion archive(Ground ground, int count) {
        return new TriageSuggestion(TriageState.ARCHIVED, ground, count);
    }

    /**
     * What became of the same policy in an earlier compilation.
     *
     * @param published how many of its items were published
     */
    record Earlier(TriageState state, int published) {
        static final Earlier NONE = new Earlier(TriageState.UNDECIDED, 0);
    }
}
