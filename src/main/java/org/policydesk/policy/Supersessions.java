package org.policydesk.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which policy puts which other out of force (废止): found by what the policies say, decided by staff. From the day on which a policy
 * is out of force its items ask for nothing that falls due later; what becomes of each, see {@link ItemEndings}. An unknown number
 * is answered with {@link PolicyNotFoundException}. Everything goes into the repealed policy's journal.
 */
@Service
@Transactional
public class Supersessions {
    /** The journal's subject of policies. */
    public static final String SUBJECT = "policy";

    private final PolicyRows policies;
    private final RepealRows rows;
    private final RepealFinder finder;
    private final ItemRows items;
    private final PolicyChanges changes;
    private final Journal journal;
    private final CurrentUser user;

    Supersessions(
            PolicyRows policies,
            RepealRows rows,
            RepealFinder finder,
            ItemRows items,
            PolicyChanges changes,
            Journal journal,
            CurrentUser user) {
        this.policies = policies;
        this.rows = rows;
        this.finder = finder;
        this.items = items;
        this.changes = changes;
        this.journal = journal;
        this.user = user;
    }

    /** What the policy repeals or is repealed by: what was decided, then what was found and nobody has decided yet. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Supersession> of(long policyId) {
        List<Supersession> decided = rows.of(policyId);
        List<Supersession> all =
                new ArrayList<>(decided.stream().filter(Supersession::confirmed).toList());
        finder.of(policy(policyId)).stream()
                .filter(found -> decided.stream().noneMatch(one -> isSame(one, found)))
                .forEach(all::add);
        return all;
    }

    /** What was decided, for everybody. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Supersession> decided(long policyId) {
        return rows.of(policyId).stream().filter(Supersession::confirmed).toList();
    }

    /** From when each of the policies is out of force; those that are in force are left out. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Map<Long, LocalDate> repealed(Collection<Long> policyIds) {
        return rows.repealed(policyIds);
    }

    /**
     * Decides that the first puts the second out of force, found or not, or changes from when.
     *
     * @param effectiveOn the first day on which it is out of force
     * @throws InvalidRepealException if it cannot be
     */
    @ForStaff
    public void confirm(long byPolicyId, long policyId, @Nullable LocalDate effectiveOn) {
        if (effectiveOn == null) {
            throw new InvalidRepealException(InvalidRepealException.Why.NO_DAY);
        }
        if (byPolicyId == policyId) {
            throw new InvalidRepealException(InvalidRepealException.Why.ITSELF);
        }
        policy(byPolicyId);
        policy(policyId);
        rows.decide(byPolicyId, policyId, effectiveOn, true);
        changed(
                byPolicyId,
                policyId,
                "repealed",
                effectiveOn + " · " + policy(byPolicyId).title());
    }

    /** Decides that the first does not put the second out of force, so that it is not found again; its items go on as before. */
    @ForStaff
    public void dismiss(long byPolicyId, long policyId) {
        policy(byPolicyId);
        policy(policyId);
        rows.decide(byPolicyId, policyId, LocalDate.EPOCH, false);
        changed(byPolicyId, policyId, "repealDismissed", policy(byPolicyId).title());
    }

    /** Takes back what was decided of the two: what the texts say is found again, and the items go on as before. */
    @ForStaff
    public void reopen(long byPolicyId, long policyId) {
        policy(byPolicyId);
        policy(policyId);
        rows.forget(byPolicyId, policyId);
        changed(byPolicyId, policyId, "repealReopened", policy(byPolicyId).title());
    }

    /** The items end with the policy, but for those of which staff said something else. */
    private void changed(long byPolicyId, long policyId, String what, String words) {
        LocalDate from = rows.repealed(List.of(policyId)).get(policyId);
        for (ActionItem item : items.ofPolicy(policyId)) {
            LocalDate last = from == null ? null : from.minusDays(1);
            if (item.end().grandfathering() == null
                    && !Objects.equals(item.end().lastDay(), last)) {
                Map<String, @Nullable Object> columns = new HashMap<>();
                columns.put("ends_on", last);
                items.update(item.id(), item.version(), columns);
            }
        }
        changes.note(policyId);
        changes.note(byPolicyId);
        journal.record(user.personIdOrNull(), SUBJECT, policyId, what, null, words);
    }

    private Policy policy(long id) {
        return policies.find(id).orElseThrow(() -> new PolicyNotFoundException(id));
    }

    private static boolean isSame(Supersession one, Supersession other) {
        return one.by().id() == other.by().id()
                && one.repealed().id() == other.repealed().id();
    }
}
