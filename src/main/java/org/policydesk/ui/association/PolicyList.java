package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Nav;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.Policy;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.component.Dates;

/** The policies found in a document: title, number, issuer, date, and how many drafts wait. */
final class PolicyList extends Nav {
    private static final long serialVersionUID = 1L;

    private final transient Dates dates;
    private final LongConsumer chosen;
    private final Map<Long, PolicyEntry> entries = new HashMap<>();
    private @Nullable PolicyEntry current;

    PolicyList(Dates dates, LongConsumer chosen) {
        this.dates = dates;
        this.chosen = chosen;
        addClassName("policy-list");
        getElement().setAttribute("aria-label", getTranslation("policy.review.policies"));
    }

    /** Shows these; an entry that is there already stays where it is, so that a long list costs nothing at each key. */
    void show(List<Policy> policies, Map<Long, TriageState> triaged) {
        for (Policy policy : policies) {
            PolicyEntry entry = entries.computeIfAbsent(policy.id(), id -> {
                PolicyEntry added = new PolicyEntry(policy, dates, () -> chosen.accept(id));
                add(added);
                return added;
            });
            entry.show(policy, triaged.getOrDefault(policy.id(), TriageState.UNDECIDED));
        }
    }

    void select(long policyId) {
        PolicyEntry next = entries.get(policyId);
        if (current != null && current != next) {
            current.setCurrent(false);
        }
        if (next != null) {
            next.setCurrent(true);
        }
        current = next;
    }

    /** Names beside each policy who else reads it now. */
    void showReaders(Map<Long, String> names) {
        entries.forEach((id, entry) -> entry.setHere(names.getOrDefault(id, "")));
    }
}
