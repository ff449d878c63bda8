package org.policydesk.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy as found in a text, for a person to confirm.
 *
 * @param start index in the text (UTF-16, as Java strings count) of the first character of its title
 * @param end index after its last character; the next policy's start or the text's end
 * @param title the title in one line
 * @param docNumber the document number (发文字号) without spaces, brackets as 〔〕; null when it has none
 * @param issuers the issuing bodies in the order of the signature or the title; empty when not recognised
 * @param issuedOn the date of the signature or under the title; null when not recognised
 * @param effectiveOn the day from which it is in force, when the text says one
 * @param type the genre by its title
 * @param region 全国, or the province named by issuer or number
 * @param explains index of the policy of this text that an interpretation explains; null for any other policy, or when that
 *     policy is not in the text
 */
public record PolicyDraft(
        int start,
        int end,
        String title,
        @Nullable String docNumber,
        List<String> issuers,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        PolicyType type,
        String region,
        @Nullable Integer explains) {
    public PolicyDraft {
        issuers = List.copyOf(issuers);
    }

    PolicyDraft explaining(int policy) {
        return new PolicyDraft(start, end, title, docNumber, issuers, issuedOn, effectiveOn, type, region, policy);
    }
}
