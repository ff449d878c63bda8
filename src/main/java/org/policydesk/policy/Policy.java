package org.policydesk.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy (政策).
 *
 * @param documentId the source document it was found in; null for one entered by staff
 * @param expiresOn the last day on which it is in force; null when not known
 * @param repeals what it puts out of force
 * @param explains the policy that an interpretation explains; null for any other, or when that is not here
 * @param sameAs the same policy as an earlier compilation brought it; null when none did
 * @param genre notice, regulation, interpretation …, a bundle key's last part; null for one entered by staff
 * @param region 全国 or a province, in words; null for one entered by staff
 * @param textStart where it begins in the document's text, in UTF-16 units; -1 without one
 * @param textEnd where it ends, exclusive; -1 without one
 * @param items how many items it has, rejected ones left out
 * @param drafts how many of them nobody has looked at yet; 0 if the policy is only kept (仅存档)
 */
public record Policy(
        long id,
        @Nullable Long documentId,
        String title,
        @Nullable String docNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate expiresOn,
        List<Repealed> repeals,
        @Nullable PolicyLink explains,
        @Nullable PolicyLink sameAs,
        @Nullable String genre,
        @Nullable String region,
        int textStart,
        int textEnd,
        int items,
        int drafts) {
    public Policy {
        repeals = List.copyOf(repeals);
    }

    /** The same with that policy as the one it explains, and linked to no other. */
    Policy linkedTo(@Nullable PolicyLink explained) {
        return new Policy(
                id,
                documentId,
                title,
                docNumber,
                issuer,
                issuedOn,
                effectiveOn,
                expiresOn,
                repeals,
                explained,
                null,
                genre,
                region,
                textStart,
                textEnd,
                items,
                drafts);
    }
}
