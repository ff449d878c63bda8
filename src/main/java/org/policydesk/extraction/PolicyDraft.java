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
 * @param expiresOn the last day on which it is in force, printed or computed from its length; null when not said
 * @param repeals what it puts out of force
 * @param type the genre by its title
 * @param region 全国, or the province named by issuer or number
 * @param explains index of the policy of this text that an interpretation explains; null for any other policy, or when that
 *     policy is not in the text
 * @param explained the title that an interpretation says it explains, as quoted; null for any other policy
 */
public record PolicyDraft(
        int start,
        int end,
        String title,
        @Nullable String docNumber,
        List<String> issuers,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate expiresOn,
        List<Repeal> repeals,
        PolicyType type,
        String region,
        @Nullable Integer explains,
        @Nullable String explained) {
    public PolicyDraft {
        issuers = List.copyOf(issuers);
        repeals = List.copyOf(repeals);
    }

    PolicyDraft explaining(@Nullable Integer policy, @Nullable String name) {
        return new PolicyDraft(
                start,
                end,
                title,
                docNumber,
                issuers,
                issuedOn,
                effectiveOn,
                expiresOn,
                repeals,
                type,
                region,
                policy,
                name);
    }
}
