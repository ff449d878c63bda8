package org.policydesk.member;

import org.jspecify.annotations.Nullable;

/**
 * What a recorded value rests on.
 *
 * @param source where it comes from, in words, at most 200 characters; null if nobody said
 * @param fileId a file of the same member, see {@link EvidenceFiles}; null if there is none
 */
public record Evidence(@Nullable String source, @Nullable Long fileId) {
    /** Nothing was said and nothing was handed in. */
    public static final Evidence NONE = new Evidence(null, null);
}
