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
    static Preparation of(ActionItem item, TaskCard card, TaskRow task, WorkingCalendars calendars) {
        return new Preparation(
                back(item, card, task.ruleDue(), calendars), startBy(item, card, task.ownLead(), calendars));
    }

    private static @Nullable PlannedBack back(
            ActionItem item, TaskCard card, @Nullable LocalDate ruleDue, WorkingCalendars calendars) {
        if (card.dateSource() != DateSource.SUGGESTED || ruleDue == null) {
            return null;
        }
        PlannedBack back = PlannedBack.from(ruleDue, item.reviewDays(), calendars.current());
        return back.date().equals(card.due()) ? back : null;
    }

    private static @Nullable StartBy startBy(
            ActionItem item, TaskCard card, @Nullable Integer ownLead, WorkingCalendars calendars) {
        LocalDate due = card.due();
        if (due == null || card.startBy() == null) {
            return null;
        }
        StartBy startBy = StartBy.of(due, leadTimes(item, ownLead), calendars.forWork());
        return startBy.date().equals(card.startBy()) ? startBy : null;
    }

    /**
     * How long the preparation of what the item asks for takes.
     *
     * @param ownLead all of it for one task, in working days, where staff said so; null: as the item says
     */
    static LeadTimes leadTimes(ActionItem item, @Nullable Integer ownLead) {
        if (ownLead != null) {
            return LeadTimes.of(ownLead, 0);
        }
        return LeadTimes.of(
                item.materials().stream().mapToInt(Material::leadDays).max().orElse(0),
                item.reserveDays(),
                new LeadTimes.Step("stamp", item.stampDays()),
                new LeadTimes.Step("post", item.postDays()));
    }
}
