package org.policydesk.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Material;

/**
 * How a task's dates were planned back. Each part is null if there is nothing to plan, or if it would come to another date
 * today than the task has, for then it explains nothing.
 *
 * @param plannedBack how the company's date was planned back from the recommending unit's
 * @param startBy what to begin when
 */
public record Preparation(
        @Nullable PlannedBack plannedBack, @Nullable StartBy startBy) {
    static Preparation of(ActionItem item, TaskCard card, @Nullable LocalDate ruleDue, WorkingCalendars calendars) {
        return new Preparation(back(item, card, ruleDue, calendars), startBy(item, card, calendars));
    }

    private static @Nullable PlannedBack back(
            ActionItem item, TaskCard card, @Nullable LocalDate ruleDue, WorkingCalendars calendars) {
        if (card.dateSource() != DateSource.SUGGESTED || ruleDue == null) {
            return null;
        }
        PlannedBack back = PlannedBack.from(ruleDue, item.reviewDays(), calendars.current());
        return back.date().equals(card.due()) ? back : null;
    }

    private static @Nullable StartBy startBy(ActionItem item, TaskCard card, WorkingCalendars calendars) {
        LocalDate due = card.due();
        if (due == null || card.startBy() == null) {
            return null;
        }
        StartBy startBy = StartBy.of(due, leadTimes(item), calendars.forWork());
        return startBy.date().equals(card.startBy()) ? startBy : null;
    }

    /** How long the preparation of what the item asks for takes. */
    static LeadTimes leadTimes(ActionItem item) {
        return LeadTimes.of(
                item.materials().stream().mapToInt(Material::leadDays).max().orElse(0),
                item.reserveDays(),
                new LeadTimes.Step("stamp", item.stampDays()),
                new LeadTimes.Step("post", item.postDays()));
    }
}
