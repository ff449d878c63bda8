package org.policydesk.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.account.ForStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a compilation brings that is new, changed or repeated (重合), so that nothing is reviewed twice. It only reads. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Overlaps {
    private final PolicyRows policies;
    private final ItemRows items;
    private final DocumentRows documents;

    Overlaps(PolicyRows policies, ItemRows items, DocumentRows documents) {
        this.policies = policies;
        this.items = items;
        this.documents = documents;
    }

    /** Every policy of the document in the order of the text; none for an unknown number. Texts are read once for all of them. */
    public List<Overlap> of(long documentId) {
        Map<Long, List<ActionItem>> found =
                items.ofDocument(documentId).stream().collect(Collectors.groupingBy(ActionItem::policyId));
        Map<Long, String> texts = new HashMap<>();
        return policies.ofDocument(documentId).stream()
                .map(policy -> of(policy, found.getOrDefault(policy.id(), List.of()), texts))
                .toList();
    }

    private Overlap of(Policy policy, List<ActionItem> found, Map<Long, String> texts) {
        PolicyLink earlier = policy.sameAs();
        Policy other = earlier == null ? null : policies.find(earlier.id()).orElse(null);
        if (earlier == null || other == null) {
            return new Overlap(policy, Overlap.Kind.NEW, null, 0, List.of());
        }
        return Comparison.of(
                policy, earlier, text(policy, texts), text(other, texts), found, items.ofPolicy(other.id()));
    }

    private String text(Policy policy, Map<Long, String> texts) {
        Long document = policy.documentId();
        return document == null
                ? ""
                : texts.computeIfAbsent(document, documents::text).substring(policy.textStart(), policy.textEnd());
    }
}
