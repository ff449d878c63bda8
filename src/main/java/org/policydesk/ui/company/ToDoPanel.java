package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Paragraph;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Panel;

/** What a task asks for: the act, what hangs on it, and until when. */
final class ToDoPanel extends Panel {
    private static final long serialVersionUID = 1L;

    ToDoPanel(Scene scene) {
        super(scene.say("company.toDo"));
        TaskDetail detail = scene.detail();
        ToDoWords.of(detail.item()).ifPresent(words -> {
            Paragraph what = new Paragraph(words);
            what.addClassName("task-what");
            add(what);
        });
        if (detail.closedReason() != null && detail.outcome() == null) {
            Paragraph reason = new Paragraph(scene.say(
                    detail.card().state() == TaskState.ASSOCIATION_REVIEW
                            ? "company.notRecommended"
                            : "company.closedReason",
                    detail.closedReason()));
            reason.addClassName("task-note");
            add(reason);
        }
        if (detail.submittedOn() != null) {
            add(new Paragraph(scene.say("company.submittedOn", scene.dates().day(detail.submittedOn()))));
        }
        add(new StakesLines(scene), new DateStrip(scene));
        RestDayNote.of(scene).ifPresent(this::add);
    }
}
