package org.policydesk.task;

import org.jspecify.annotations.Nullable;

/**
 * One line of a task's checklist (材料清单).
 *
 * @param label the fact's Chinese name, the question or the document's name
 * @param required whether the submission is incomplete without it
 * @param factKey the key of the missing fact, title or catalogue entry; null unless the kind is {@link LineKind#FACT}
 * @param factYear the fiscal year that the fact is missing for; null where no year matters
 * @param confirmId the id of the condition; null unless the kind is {@link LineKind#CONFIRM}
 * @param appliesTo whom a document is asked of, in words, such as 首次申报企业; empty: everybody
 * @param waived 不适用: the document does not apply to this company
 */
public record ChecklistLine(
        long id,
        LineKind kind,
        String label,
        boolean required,
        boolean done,
        @Nullable String factKey,
        @Nullable Integer factYear,
        @Nullable String confirmId,
        String appliesTo,
        boolean waived) {}
