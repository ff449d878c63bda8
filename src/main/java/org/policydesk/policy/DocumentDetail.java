package org.policydesk.policy;

import java.util.List;

/** An import with the policies found in it, in the order of the text. */
public record DocumentDetail(DocumentSummary summary, List<Policy> policies) {
    public DocumentDetail {
        policies = List.copyOf(policies);
    }
}
