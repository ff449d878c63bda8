package org.policydesk.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong and bars for some years (失信、事故、违法 …).
 *
 * @param kind an incident of the fact dictionary
 * @param day when it happened or was found by an authority
 * @param note what it was, or null
 * @param evidenceId the file that proves it, see {@link EvidenceFiles}; null if there is none
 */
public record Incident(
        long id,
        String kind,
        LocalDate day,
        @Nullable String note,
        @Nullable Long evidenceId) {}
