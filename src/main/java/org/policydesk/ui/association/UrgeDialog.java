package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.policydesk.task.TaskNotFoundException;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.InParts;
import org.policydesk.ui.component.Messages;

/** 催办: a note to the members of the chosen tasks, sent once it is confirmed. */
class UrgeDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    private final transient Tasks tasks;
    private final List<Long> taskIds;
    private final transient Runnable done;
    private final TextArea note = new TextArea();
    private final InParts parts;

    UrgeDialog(Tasks tasks, List<Long> taskIds, Runnable done) {
        this.tasks = tasks;
        this.taskIds = List.copyOf(taskIds);
        this.done = done;
        setHeaderTitle(getTranslation("task.urge.title", taskIds.size()));
        note.setLabel(getTranslation("task.urge.note"));
        note.setId("urge-note");
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        Button confirm = new Button(getTranslation("task.urge.confirm"), click -> urge());
        confirm.setId("urge-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        parts = new InParts(getTranslation("task.urge.button"), "desk.parts");
        add(note, parts);
        getFooter().add(new Button(getTranslation("task.urge.cancel"), click -> close()), confirm);
        setWidth("min(480px, 100vw)");
    }

    private void urge() {
        String words = note.getValue();
        try {
            parts.run(taskIds, part -> tasks.urge(part, words), this::end);
        } catch (TaskRefusedException e) {
            Messages.failure(this, e.key());
            leave();
        } catch (TaskNotFoundException e) {
            Messages.failure(this, "task.notFound");
            leave();
        }
    }

    private void end(int urged, int reached) {
        if (reached < taskIds.size()) {
            Messages.failure(this, "desk.parts.stopped", reached, taskIds.size());
        } else if (urged == reached) {
            Messages.success(this, "task.urge.done", urged);
        } else {
            Messages.success(this, "task.urge.someLeftOut", urged, reached - urged);
        }
        leave();
    }

    private void leave() {
        close();
        done.run();
    }
}
