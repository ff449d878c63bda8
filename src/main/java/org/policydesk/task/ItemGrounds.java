package org.policydesk.task;

import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Reason;

/**
 * Why a company stands with an item as it does.
 *
 * @param reason null if the item is for every member
 * @param action what is to be done
 * @param sentence the item's sentence as it stands in the policy; empty for an item entered without one
 */
public record ItemGrounds(
        @Nullable Reason reason,
        String action,
        String policyTitle,
        @Nullable String docNumber,
        @Nullable String issuer,
        String sentence) {}
