package org.policydesk.policy.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a policy tells whose round it may be.
 *
 * @param region 全国 or a province, in words; null when not known
 */
public record TitledPolicy(
        long id,
        String title,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String region) {}
