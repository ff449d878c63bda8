package org.policydesk.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policydesk.extraction.ItemDraft;
import org.policydesk.extraction.PolicyDraft;
import org.springframework.stereotype.Component;

/** Turns what the extraction found into policies and draft items. The import's own transaction is around it. */
@Component
class DraftWriter {
    private final PolicyRows policies;
    private final SamePolicies same;
    private final ItemRows items;
    private final DraftContent contents;

    DraftWriter(PolicyRows policies, SamePolicies same, ItemRows items, DraftContent contents) {
        this.policies = policies;
        this.same = same;
        this.items = items;
        this.contents = contents;
    }

    void write(long documentId, FoundText found) {
        List<Long> ids = policies(documentId, found.result().policies());
        List<ItemDraft> drafts = found.result().items();
        Map<Integer, Long> written = new HashMap<>();
        Long front = null;
        for (int i = 0; i < drafts.size(); i++) {
            ItemDraft draft = drafts.get(i);
            if (draft.closes() != null) {
                continue;
            }
            if (draft.policy() < 0 && front == null) {
                front = policies.insert(frontMatter(documentId, found), 0);
            }
            long policyId = draft.policy() < 0 && front != null ? front : ids.get(draft.policy());
            FoundTerms terms = DraftTerms.of(draft.terms());
            written.put(
                    i,
                    items.insert(
                            policyId, ItemState.DRAFT, contents.of(draft, terms), origin(draft, terms, found.text())));
        }
        written.forEach((i, id) -> {
            Integer repeats = drafts.get(i).repeats();
            if (repeats != null) {
                Integer closes = drafts.get(repeats).closes();
                items.repeats(id, Objects.requireNonNull(written.get(closes == null ? repeats : closes)));
            }
        });
    }

    private List<Long> policies(long documentId, List<PolicyDraft> drafts) {
        List<Long> ids = new ArrayList<>();
        for (PolicyDraft draft : drafts) {
            ids.add(policies.insert(policy(documentId, draft), ids.size() + 1));
        }
        for (int i = 0; i < drafts.size(); i++) {
            PolicyDraft draft = drafts.get(i);
            Long explains = draft.explains() == null
                    ? same.named(documentId, draft.explained()).orElse(null)
                    : ids.get(draft.explains());
            Long earlier =
                    same.earlier(documentId, draft.title(), draft.docNumber()).orElse(null);
            if (explains != null || earlier != null) {
                policies.link(ids.get(i), explains, earlier);
            }
        }
        return ids;
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
                draft.expiresOn(),
                draft.repeals().stream()
                        .map(one -> new Repealed(one.title(), one.docNumber()))
                        .toList(),
                null,
                null,
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
        return new Policy(
                0,
                documentId,
                "（未识别标题）",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                0,
                end,
                0,
                0);
    }

    private static ItemOrigin origin(ItemDraft draft, FoundTerms terms, String text) {
        return new ItemOrigin(
                text.substring(draft.sentenceStart(), draft.sentenceEnd()),
                draft.sentenceStart(),
                draft.sentenceEnd(),
                draft.deadlineStart(),
                draft.deadlineEnd(),
                draft.cues(),
                terms);
    }
}
