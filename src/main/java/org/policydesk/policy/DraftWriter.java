package org.policydesk.policy;

import java.util.ArrayList;
import java.util.List;
import org.policydesk.extraction.ItemDraft;
import org.policydesk.extraction.PolicyDraft;
import org.springframework.stereotype.Component;

/** Turns what the extraction found into policies and draft items. The import's own transaction is around it. */
@Component
class DraftWriter {
    private static final int LONGEST_TITLE = 40;

    private final PolicyRows policies;
    private final ItemRows items;
    private final LeadTimeDefaults defaults;

    DraftWriter(PolicyRows policies, ItemRows items, LeadTimeDefaults defaults) {
        this.policies = policies;
        this.items = items;
        this.defaults = defaults;
    }

    void write(long documentId, FoundText found) {
        List<PolicyDraft> drafts = found.result().policies();
        List<Long> ids = new ArrayList<>();
        for (PolicyDraft draft : drafts) {
            ids.add(policies.insert(policy(documentId, draft), ids.size() + 1));
        }
        Long front = null;
        for (ItemDraft draft : found.result().items()) {
            if (draft.policy() < 0 && front == null) {
                front = policies.insert(frontMatter(documentId, found), 0);
            }
            long policyId = draft.policy() < 0 && front != null ? front : ids.get(draft.policy());
            items.insert(policyId, ItemState.DRAFT, edit(draft), origin(draft, found.text()));
        }
    }

    private static Policy policy(long documentId, PolicyDraft draft) {
        return new Policy(
                0,
                documentId,
                draft.title(),
                draft.docNumber(),
                draft.issuers().isEmpty() ? null : String.join("、", draft.issuers()),
                draft.issuedOn(),
                draft.effectiveOn(),
                draft.type().name(),
                draft.region(),
                draft.start(),
                draft.end(),
                0,
                0);
    }

    /** Text before the first title that was recognised; its items must have a home too. */
    private static Policy frontMatter(long documentId, FoundText found) {
        List<PolicyDraft> policies = found.result().policies();
        int end =
                policies.isEmpty() ? found.text().length() : policies.getFirst().start();
        return new Policy(0, documentId, "（未识别标题）", null, null, null, null, null, null, 0, end, 0, 0);
    }

    private ItemEdit edit(ItemDraft draft) {
        ItemEdit blank = defaults.blank();
        return new ItemEdit(
                shortened(draft.action()),
                draft.action(),
                draft.nature(),
                draft.kind(),
                draft.actors(),
                draft.relevance(),
                draft.rule(),
                DateBasis.COMPANY,
                blank.reviewDays(),
                null,
                null,
                blank.includeUndetermined(),
                draft.materials().stream()
                        .map(name -> MaterialNames.read(name, defaults.daysFor(name)))
                        .toList(),
                draft.channel(),
                null,
                blank.stampDays(),
                defaults.postFor(draft.channel()),
                blank.reserveDays(),
                List.of(),
                false);
    }

    private static ItemOrigin origin(ItemDraft draft, String text) {
        return new ItemOrigin(
                text.substring(draft.sentenceStart(), draft.sentenceEnd()),
                draft.sentenceStart(),
                draft.sentenceEnd(),
                draft.deadlineStart(),
                draft.deadlineEnd(),
                draft.cues());
    }

    private static String shortened(String action) {
        return action.length() <= LONGEST_TITLE ? action : action.substring(0, LONGEST_TITLE) + "…";
    }
}
