package org.policydesk.extraction;

import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/**
 * One condition of those who may act, as found in a text, for a person to confirm.
 *
 * @param start index in the text (UTF-16) where its words begin
 * @param end index after its last character
 * @param list the heading of its list, where the text has several lists of which any one may be the item's; else null
 * @param text its words in one line, without the white space of the page
 * @param criterion what it says in facts of the dictionary; null where only a person can judge it
 */
public record ConditionDraft(
        int start,
        int end,
        @Nullable String list,
        String text,
        @Nullable Criterion criterion) {

    ConditionDraft in(String heading) {
        return new ConditionDraft(start, end, heading, text, criterion);
    }

    ConditionDraft with(Criterion other) {
        return new ConditionDraft(start, end, list, text, other);
    }
}
