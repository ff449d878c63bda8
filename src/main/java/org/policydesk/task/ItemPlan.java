package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.LocalDue;

/**
 * The dates that an item's occurrences give each member: the earliest of its recommending units' own, else the notice's, else
 * what is planned back from the recommender's. A year back, because an amendment may move a date into the past, and three
 * ahead. Pure; lives as long as one computation.
 */
final class ItemPlan {
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 3;
    private static final Comparator<LocalDue> EARLIEST = Comparator.comparing(LocalDue::due)
            .thenComparing(LocalDue::cutOff, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LocalDue::unit);

    private final ActionItem item;
    private final WorkingCalendar calendar;
    private final WorkingCalendar work;
    private final LocalDate today;
    private final List<LocalDue> locals;
    private final LongFunction<Collection<String>> units;
    private final LongFunction<List<KeptStep>> steps;
    private final LongFunction<List<Start>> starts;
    private final Map<String, Occurrence> occurrences = new LinkedHashMap<>();

    /**
     * @param calendar what the law counts in
     * @param work the same without the association's closing days, for start-by dates
     * @param units a member's recommending units
     * @param steps what was decided about a task's period
     * @param starts what begins periods of a member
     */
    ItemPlan(
            ActionItem item,
            WorkingCalendar calendar,
            WorkingCalendar work,
            LocalDate today,
            List<LocalDue> locals,
            LongFunction<Collection<String>> units,
            LongFunction<List<KeptStep>> steps,
            LongFunction<List<Start>> starts) {
        this.item = item;
        this.calendar = calendar;
        this.work = work;
        this.today = today;
        this.locals = locals;
        this.units = units;
        this.steps = steps;
        this.starts = starts;
        Occurrences.of(item.rule(), today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD), calendar)
                .forEach(one -> occurrences.put(one.key(), one));
    }

    /**
     * The key of the next occurrence with the item's date today or later: periodic items open one at a time. None that falls due
     * after the item ended with its policy.
     */
    Optional<String> next() {
        return occurrences.values().stream()
                .filter(one -> !one.due().isBefore(today) && item.end().asksFor(one.due()))
                .findFirst()
                .map(Occurrence::key);
    }

    /** The member's dates of that occurrence; null if the rule does not give it (any more). */
    @Nullable
    PlannedTask of(String key, long memberId) {
        return of(key, memberId, null);
    }

    private @Nullable PlannedTask of(String key, long memberId, @Nullable Integer ownLead) {
        Occurrence occurrence = occurrence(key, memberId);
        if (occurrence == null) {
            return null;
        }
        LocalDue local = local(key, memberId).orElse(null);
        if (local != null) {
            return dated(occurrence, local.due(), local.cutOff(), DateSource.LOCAL, false, ownLead);
        }
        if (item.basis() == DateBasis.RECOMMENDER) {
            PlannedBack back = PlannedBack.from(occurrence.due(), item.reviewDays(), calendar);
            return dated(occurrence, back.date(), null, DateSource.SUGGESTED, back.provisional(), ownLead);
        }
        DateSource source = Start.hasKey(key) ? DateSource.EVENT : DateSource.NOTICE;
        return dated(occurrence, occurrence.due(), occurrence.cutOff(), source, false, ownLead);
    }

    /**
     * The dates of a task that is there, after the steps on its period; null if it keeps those that it has: the rule does not
     * give its occurrence (any more), or gives a date that the steps do not fit.
     */
    @Nullable
    PlannedTask of(TaskRow task) {
        PlannedTask planned = of(task.occurrenceKey(), task.memberId(), task.ownLead());
        List<KeptStep> taken = steps.apply(task.id());
        boolean correction =
                task.state() == TaskState.CORRECTION && taken.stream().noneMatch(KeptStep::restarts);
        if (planned == null || correction || taken.isEmpty()) {
            return correction ? null : planned;
        }
        try {
            return new PeriodPlan(this, task).after(taken, taken.getFirst().dueBefore());
        } catch (InvalidRuleException e) {
            return null;
        }
    }

    /** The unit's own date that holds for the member; none if the item's has become the earlier one since it was entered. */
    Optional<LocalDue> local(String key, long memberId) {
        Occurrence occurrence = occurrence(key, memberId);
        if (occurrence == null || locals.isEmpty()) {
            return Optional.empty();
        }
        Collection<String> own = units.apply(memberId);
        return locals.stream()
                .filter(one -> one.key().equals(key) && (own.contains(one.unit()) || isAssociations(one)))
                .filter(one -> !one.due().isAfter(occurrence.due()))
                .min(EARLIEST);
    }

    private boolean isAssociations(LocalDue local) {
        return item.byAssociation() && local.unit().equals(LocalDue.ASSOCIATION);
    }

    /** What the rule gives; null if it gives nothing of that key, or the member has no such event (any more). */
    @Nullable
    Occurrence occurrence(String key, long memberId) {
        Occurrence byRule = occurrences.get(key);
        return byRule == null && Start.hasKey(key) ? started(key, memberId) : byRule;
    }

    private @Nullable Occurrence started(String key, long memberId) {
        return starts.apply(memberId).stream()
                .filter(start -> start.key().equals(key) && start.starts(item))
                .findFirst()
                .map(start -> Occurrences.counted(item.rule(), start.anchor(), calendar))
                .orElse(null);
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    /** @param ownLead the task's own; null: as the item says */
    StartBy startBy(LocalDate due, @Nullable Integer ownLead) {
        return StartBy.of(due, Preparation.leadTimes(item, ownLead), work);
    }

    private PlannedTask dated(
            Occurrence occurrence,
            LocalDate due,
            @Nullable LocalTime cutOff,
            DateSource source,
            boolean provisional,
            @Nullable Integer ownLead) {
        StartBy startBy = startBy(due, ownLead);
        LocalDate opens = occurrence.opens();
        return new PlannedTask(
                occurrence.key(),
                occurrence.due(),
                due,
                cutOff,
                startBy.date(),
                opens == null || opens.isAfter(due) ? null : opens,
                source,
                provisional || occurrence.provisional() || startBy.provisional(),
                null);
    }
}
