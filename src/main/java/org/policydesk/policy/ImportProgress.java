package org.policydesk.policy;

import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param percent 0 to 100
 * @param failure why it failed; null unless the stage is FAILED
 */
public record ImportProgress(
        long documentId,
        ImportStage stage,
        int percent,
        @Nullable ImportFailure failure) {}
