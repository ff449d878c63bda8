package org.policydesk.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy (政策).
 *
 * @param documentId the source document it was found in; null for one entered by staff
 * @param genre notice, regulation, interpretation …, a bundle key's last part; null for one entered by staff
 * @param region 全国 or a province, in words; null for one entered by staff
 * @param textStart where it begins in the document's text, in UTF-16 units; -1 without one
 * @param textEnd where it ends, exclusive; -1 without one
 * @param items how many items it has, rejected ones left out
 * @param drafts how many of them nobody has looked at yet
 */
public record Policy(
        long id,
        @Nullable Long documentId,
        String title,
        @Nullable String docNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String genre,
        @Nullable String region,
        int textStart,
        int textEnd,
        int items,
        int drafts) {}
