package org.policydesk.member;

import java.util.Map;
import java.util.Set;

/**
 * Facts of several members changed in one act, told inside its transaction instead of that many {@link
 * MemberEvent.MemberFactsChanged}: whoever listens to the one has to listen to the other.
 */
public record ManyMembersChanged(Map<Long, ChangedFacts> changes) {
    public ManyMembersChanged {
        changes = Map.copyOf(changes);
    }

    /** Whose facts changed. */
    public Set<Long> memberIds() {
        return changes.keySet();
    }
}
