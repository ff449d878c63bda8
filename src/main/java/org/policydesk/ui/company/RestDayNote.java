package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.task.TaskCard;

/** Says beside a due date on a rest day which working day is the last before it. */
final class RestDayNote {
    private RestDayNote() {}

    /** The note; none for a due date on a working day, and once nothing is expected from the company. */
    static Optional<Paragraph> of(Scene scene) {
        TaskCard card = scene.card();
        LocalDate due = card.due();
        WorkingCalendar calendar = scene.calendars().current();
        if (due == null || !card.state().awaitsCompany() || calendar.isWorkingDay(due)) {
            return Optional.empty();
        }
        String key = calendar.kindOf(due) == DayKind.WEEKEND ? "rule.why.restDay.weekend" : "rule.why.restDay.holiday";
        Paragraph note = new Paragraph(
                scene.say(key, scene.dates().weekday(due), scene.dates().day(calendar.onOrBefore(due))));
        note.setId("rest-day");
        note.addClassName("task-note");
        return Optional.of(note);
    }
}
