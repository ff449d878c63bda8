package org.policydesk.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first pass (初筛) over a compilation: each policy concerns members or is only kept. Drafts of a policy that is only kept wait
 * for nobody; every decision can be taken back, and goes into the journal.
 */
@Service
@ForStaff
@Transactional
public class Triage {
    /** The journal's subject of policies. */
    public static final String SUBJECT = "policy";

    private final TriageRows rows;
    private final PolicyRows policies;
    private final ItemRows items;
    private final Overlaps overlaps;
    private final Journal journal;
    private final CurrentUser user;

    Triage(TriageRows rows, PolicyRows policies, ItemRows items, Overlaps overlaps, Journal journal, CurrentUser user) {
        this.overlaps = overlaps;
        this.rows = rows;
        this.policies = policies;
        this.items = items;
        this.journal = journal;
        this.user = user;
    }

    /** The document's policies in the order of the text, each with its suggestion; none for an unknown number. */
    @Transactional(readOnly = true)
    public List<TriageEntry> ofDocument(long documentId) {
        Map<Long, TriageRows.Decided> decided = rows.ofDocument(documentId);
        Map<Long, TriageSuggestion.Earlier> earlier = new HashMap<>(rows.earlier(documentId));
        // What was decided about it does not hold for what it says by now.
        overlaps.of(documentId).stream()
                .filter(one -> one.kind() == Overlap.Kind.CHANGED)
                .forEach(one -> earlier.remove(one.policy().id()));
        Map<Long, List<ActionItem>> found = items.ofDocument(documentId).stream()
                .filter(item -> item.state() != ItemState.REJECTED)
                .collect(Collectors.groupingBy(ActionItem::policyId));
        return policies.ofDocument(documentId).stream()
                .map(policy -> {
                    TriageRows.Decided now = decided.getOrDefault(policy.id(), TriageRows.Decided.NOT_YET);
                    TriageSuggestion suggestion = TriageSuggestion.of(
                            policy,
                            found.getOrDefault(policy.id(), List.of()),
                            earlier.getOrDefault(policy.id(), TriageSuggestion.Earlier.NONE));
                    return new TriageEntry(policy, now.state(), now.by(), now.at(), suggestion);
                })
                .toList();
    }

    /** What was decided about the document's policies, by number; those not decided about are left out. */
    @Transactional(readOnly = true)
    public Map<Long, TriageState> states(long documentId) {
        Map<Long, TriageState> states = new HashMap<>();
        rows.ofDocument(documentId).forEach((id, decided) -> states.put(id, decided.state()));
        states.values().removeIf(state -> state == TriageState.UNDECIDED);
        return states;
    }

    /**
     * Decides about policies, or takes a decision back with {@link TriageState#UNDECIDED}. Nobody's decision is overwritten
     * unseen: a policy that is no longer what the reader saw is passed over.
     *
     * @param seen the policies by number, each with what the reader saw; unknown numbers are passed over
     * @param wanted what each is to be; those without an entry stay
     */
    public TriageAct decide(Map<Long, TriageState> seen, Map<Long, TriageState> wanted) {
        Map<Long, TriageState> now = rows.states(seen.keySet());
        Map<Long, TriageState> before = new HashMap<>();
        Map<Long, TriageState> after = new HashMap<>();
        List<Long> passedOver = new ArrayList<>();
        // In the order of their numbers, so that two officers never wait for each other.
        new TreeMap<>(wanted).forEach((id, to) -> {
            TriageState from = seen.getOrDefault(id, TriageState.UNDECIDED);
            if (now.get(id) == to) {
                return;
            }
            if (rows.change(id, from, to)) {
                before.put(id, from);
                after.put(id, to);
                journal.record(user.personIdOrNull(), SUBJECT, id, "triaged", from.name(), to.name());
            } else {
                passedOver.add(id);
            }
        });
        return new TriageAct(before, after, passedOver);
    }

    /** Takes an act back, as far as nobody decided differently since; what is left as it is, is told in the answer. */
    public TriageAct undo(TriageAct act) {
        return decide(act.after(), act.before());
    }
}
