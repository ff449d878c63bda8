package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.Material;

/**
 * The dates that one occurrence gives a company's task.
 *
 * @param key the occurrence's key
 * @param ruleDue the rule's own date; null for an item without one
 * @param due the company's date: the rule's, or planned back from it where it is the recommender's
 */
record PlannedTask(
        String key,
        @Nullable LocalDate ruleDue,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable LocalDate opens,
        DateSource source,
        boolean provisional) {
    private static final int YEARS_AHEAD = 3;

    /** The next occurrence with its date today or later: periodic items open one at a time. */
    static List<PlannedTask> next(ActionItem item, LocalDate today, WorkingCalendars calendars) {
        return Occurrences.of(item.rule(), today, today.plusYears(YEARS_AHEAD), calendars.current()).stream()
                .limit(1)
                .map(one -> of(item, one, calendars))
                .toList();
    }

    /** The occurrences whose dates lie in these years, for tasks that are there already. */
    static List<PlannedTask> between(ActionItem item, LocalDate from, LocalDate until, WorkingCalendars calendars) {
        return Occurrences.of(item.rule(), from, until, calendars.current()).stream()
                .map(one -> of(item, one, calendars))
                .toList();
    }

    /** A task without a date, for an item that staff assign although it names none. */
    static PlannedTask undated() {
        return new PlannedTask(Occurrences.ONCE, null, null, null, null, null, DateSource.NOTICE, false);
    }

    private static PlannedTask of(ActionItem item, Occurrence occurrence, WorkingCalendars calendars) {
        if (item.basis() == DateBasis.RECOMMENDER) {
            PlannedBack back = PlannedBack.from(occurrence.due(), item.reviewDays(), calendars.current());
            return dated(item, occurrence, back.date(), null, DateSource.SUGGESTED, back.provisional(), calendars);
        }
        return dated(item, occurrence, occurrence.due(), occurrence.cutOff(), DateSource.NOTICE, false, calendars);
    }

    private static PlannedTask dated(
            ActionItem item,
            Occurrence occurrence,
            LocalDate due,
            @Nullable LocalTime cutOff,
            DateSource source,
            boolean provisional,
            WorkingCalendars calendars) {
        StartBy startBy = StartBy.of(due, leadTimes(item), calendars.forWork());
        LocalDate opens = occurrence.opens();
        return new PlannedTask(
                occurrence.key(),
                occurrence.due(),
                due,
                cutOff,
                startBy.date(),
                opens == null || opens.isAfter(due) ? null : opens,
                source,
                provisional || occurrence.provisional() || startBy.provisional());
    }

    private static LeadTimes leadTimes(ActionItem item) {
        return LeadTimes.of(
                item.materials().stream().mapToInt(Material::leadDays).max().orElse(0),
                item.reserveDays(),
                new LeadTimes.Step("stamp", item.stampDays()),
                new LeadTimes.Step("post", item.postDays()));
    }
}
