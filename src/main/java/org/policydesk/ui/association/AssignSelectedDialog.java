package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.InParts;
import org.policydesk.ui.component.Messages;

/** Gives many members an item with a reason, a part at a time, and shows how far it is. */
final class AssignSelectedDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    private final transient Tasks tasks;
    private final long itemId;
    private final List<Long> members;
    private final transient Runnable done;
    private final TextArea reason = new TextArea();
    private final InParts parts = new InParts(getTranslation("matching.assign"), "matching.assign.progress");
    private final Button confirm = new Button(getTranslation("task.assignMore.confirm"), click -> start());
    private final Button cancel = new Button(getTranslation("task.assignMore.cancel"), click -> close());

    AssignSelectedDialog(Tasks tasks, long itemId, List<Long> members, Runnable done) {
        this.tasks = tasks;
        this.itemId = itemId;
        this.members = List.copyOf(members);
        this.done = done;
        setHeaderTitle(getTranslation("matching.assign.title", members.size()));
        Paragraph note = new Paragraph(getTranslation("matching.assign.note"));
        note.addClassName("desk-secondary");
        reason.setLabel(getTranslation("task.assignMore.reason"));
        reason.setId("fit-reason");
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        confirm.setId("fit-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(note, reason, parts);
        getFooter().add(cancel, confirm);
        setWidth("min(560px, 100vw)");
    }

    private void start() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("task.refused.REASON_MISSING"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        String because = reason.getValue();
        confirm.setEnabled(false);
        cancel.setEnabled(false);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        try {
            parts.run(members, part -> tasks.assignToMembers(itemId, part, because), this::end);
        } catch (TaskRefusedException e) {
            Messages.failure(this, e.key());
            confirm.setEnabled(true);
            cancel.setEnabled(true);
        }
    }

    private void end(int made, int reached) {
        close();
        done.run();
        if (reached < members.size()) {
            Messages.failure(this, "matching.assign.failed", reached);
        } else {
            Messages.success(this, "task.assignMore.done", made);
        }
    }
}
