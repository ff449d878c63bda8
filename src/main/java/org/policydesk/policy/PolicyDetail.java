package org.policydesk.policy;

import java.util.List;

/**
 * A policy with its items.
 *
 * @param text the policy's own part of its document's text, which begins at {@link Policy#textStart()}; empty without one
 */
public record PolicyDetail(Policy policy, String text, List<ActionItem> items) {
    public PolicyDetail {
        items = List.copyOf(items);
    }
}
