package org.policydesk.policy;

import java.util.List;
import org.policydesk.account.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Policies as everybody may read them: those of which an item was published once. They belong to no company; drafts, rejected items
 * and whatever else staff see of a policy are left out.
 */
@Service
@Transactional(readOnly = true)
public class PublishedPolicies {
    private final PolicyRows rows;
    private final ItemRows items;
    private final DocumentRows documents;

    PublishedPolicies(PolicyRows rows, ItemRows items, DocumentRows documents) {
        this.rows = rows;
        this.items = items;
        this.documents = documents;
    }

    /**
     * The policy with its own part of the text and its published items.
     *
     * @throws PolicyNotFoundException if there is none of that number, or nothing of it was published
     */
    @ForSignedIn
    public PolicyDetail get(long policyId) {
        List<ActionItem> published = items.everPublishedOf(policyId);
        Policy policy = rows.find(policyId)
                .filter(found -> !published.isEmpty())
                .orElseThrow(() -> new PolicyNotFoundException(policyId));
        Long document = policy.documentId();
        String text = document == null ? "" : documents.text(document).substring(policy.textStart(), policy.textEnd());
        return new PolicyDetail(readable(policy), text, published);
    }

    /** The interpretations (解读) of the policy of which something was published, in the order of their numbers. */
    @ForSignedIn
    public List<PolicyLink> interpretations(long policyId) {
        return rows.explaining(policyId).stream()
                .filter(one -> !items.everPublishedOf(one.id()).isEmpty())
                .toList();
    }

    /** Without where else it was found, which is the association's affair, and without a link to what nobody may read. */
    private Policy readable(Policy policy) {
        PolicyLink explains = policy.explains();
        boolean open = explains != null && !items.everPublishedOf(explains.id()).isEmpty();
        return policy.linkedTo(open ? explains : null);
    }
}
