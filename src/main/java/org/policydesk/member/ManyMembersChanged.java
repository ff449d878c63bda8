package org.policydesk.member;

import java.util.Set;

/**
 * Facts of several members changed in one act, told inside its transaction instead of that many {@link
 * MemberEvent.MemberFactsChanged}: whoever listens to the one has to listen to the other.
 */
public record ManyMembersChanged(Set<Long> memberIds) {
    public ManyMembersChanged {
        memberIds = Set.copyOf(memberIds);
    }
}
