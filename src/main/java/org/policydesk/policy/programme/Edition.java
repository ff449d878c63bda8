package org.policydesk.policy.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round (批次) of a programme: a policy, or one item of the association's own.
 *
 * @param policyId the policy, or the one that the item belongs to
 * @param itemId the item; null if the whole policy is the round
 * @param title the policy's title, or the item's
 * @param label which round it is, such as 第六批 or 2024年度
 * @param place its place among the programme's rounds, counted from 1 on, the oldest first
 */
public record Edition(
        long id,
        long programmeId,
        long policyId,
        @Nullable Long itemId,
        String title,
        @Nullable String docNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        String label,
        int place) {}
