package org.policydesk.extraction;

import java.util.List;

/**
 * What was found in one text.
 *
 * @param policies in the order of the text, not overlapping
 * @param items in the order of the text
 */
public record ExtractionResult(List<PolicyDraft> policies, List<ItemDraft> items) {
    public ExtractionResult {
        policies = List.copyOf(policies);
        items = List.copyOf(items);
    }
}
