package org.policydesk.ui.association;

import java.util.List;
import java.util.Set;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.FoundTerms;
import org.policydesk.policy.Importance;
import org.policydesk.policy.ItemEnd;
import org.policydesk.policy.ItemState;

/** Items as an import leaves them, for tests of the screens. */
final class Drafts {
    private Drafts() {}

    static ActionItem of(
            long id,
            ItemState state,
            Nature nature,
            DeadlineRule rule,
            int sentenceStart,
            int sentenceEnd,
            int deadlineStart,
            int deadlineEnd) {
        return new ActionItem(
                id,
                0,
                state,
                1,
                "政策",
                null,
                null,
                1L,
                "事项" + id,
                "报送材料",
                nature,
                ItemKind.SUBMISSION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule,
                DateBasis.COMPANY,
                10,
                null,
                null,
                true,
                List.of(),
                null,
                null,
                2,
                3,
                1,
                List.of(),
                false,
                "",
                sentenceStart,
                sentenceEnd,
                deadlineStart,
                deadlineEnd,
                null,
                List.of(),
                FoundTerms.NONE,
                null,
                null,
                List.of(),
                null,
                Importance.NORMAL,
                ItemEnd.NONE);
    }
}
