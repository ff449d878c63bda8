package org.policydesk.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.audit.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans (提醒方案) of the association, of kinds of items and of single items; the narrowest holds. What is planned already follows
 * a change with the next tick.
 */
@Service
@ForStaff
@Transactional
public class ReminderPlans {
    private final PlanRules rules;
    private final PersonDirectory directory;
    private final CurrentUser currentUser;
    private final Journal journal;

    ReminderPlans(PlanRules rules, PersonDirectory directory, CurrentUser currentUser, Journal journal) {
        this.rules = rules;
        this.directory = directory;
        this.currentUser = currentUser;
        this.journal = journal;
    }

    /** Every plan that staff set, by scope, from the widest. */
    @Transactional(readOnly = true)
    public Map<PlanScope, KeptPlan> changed() {
        TreeMap<PlanScope, KeptPlan> ordered =
                new TreeMap<>(Comparator.comparing(PlanScope::level).thenComparing(PlanScope::key));
        ordered.putAll(rules.book().changed());
        return ordered;
    }

    /** What holds in that scope: its own plan, else that of the next wider scope, then with version 0. */
    @Transactional(readOnly = true)
    public KeptPlan of(PlanScope scope) {
        PlanBook book = rules.book();
        KeptPlan own = book.changed().get(scope);
        return own == null
                ? new KeptPlan(scope.level() == PlanScope.Level.ASSOCIATION ? book.usual() : book.ofAssociation(), 0)
                : own;
    }

    /** The plan of {@code config/reminders.yaml}. */
    @Transactional(readOnly = true)
    public ReminderPlan usual() {
        return rules.book().usual();
    }

    /** Who may answer for items at the association. */
    @Transactional(readOnly = true)
    public List<PersonRef> owners() {
        return directory.staff();
    }

    /**
     * Sets the plan of a scope.
     *
     * @param version of what the person saw; 0 where the scope had no plan of its own
     * @throws StalePlanException if somebody came first
     */
    public void set(PlanScope scope, ReminderPlan plan, int version) {
        KeptPlan before = of(scope);
        if (!rules.put(scope, plan, version)) {
            throw new StalePlanException();
        }
        journal.record(
                currentUser.personIdOrNull(),
                "reminderPlan",
                0,
                "set",
                scope + " " + before.plan(),
                scope + " " + plan);
    }

    /**
     * Takes a scope's own plan away, so that the next wider holds.
     *
     * @throws StalePlanException if somebody came first
     */
    public void remove(PlanScope scope, int version) {
        if (!rules.remove(scope, version)) {
            throw new StalePlanException();
        }
        journal.record(currentUser.personIdOrNull(), "reminderPlan", 0, "removed", scope.toString(), null);
    }
}
