package org.policydesk.ui.association;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.Messages;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Gives many members an item with a reason, a part at a time, and shows how far it is. */
final class AssignSelectedDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;
    private static final int PART = 200;
    private static final int POLL_MILLIS = 400;
    private static final int NO_POLLING = -1;

    private final transient Tasks tasks;
    private final long itemId;
    private final List<Long> members;
    private final transient Runnable done;
    private final TextArea reason = new TextArea();
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();
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
        bar.setMin(0);
        bar.setMax(members.size());
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("matching.assign"));
        progress.getElement().setAttribute("aria-live", "polite");
        confirm.setId("fit-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(note, reason, bar, progress);
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
        UI ui = UI.getCurrent();
        if (members.size() <= PART) {
            end(ui, part(because, 0), members.size());
            return;
        }
        confirm.setEnabled(false);
        cancel.setEnabled(false);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        bar.setVisible(true);
        at(0);
        ui.setPollInterval(POLL_MILLIS);
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> work(ui, because)));
    }

    /** Each part is a transaction of its own: what was done stays done if a later one fails. */
    private void work(UI ui, String because) {
        int made = 0;
        int from = 0;
        try {
            for (; from < members.size(); from += PART) {
                made += part(because, from);
                int reached = Math.min(members.size(), from + PART);
                ui.access(() -> at(reached));
            }
            int all = made;
            ui.access(() -> end(ui, all, members.size()));
        } catch (RuntimeException e) {
            int some = made;
            int reached = from;
            org.slf4j.LoggerFactory.getLogger(AssignSelectedDialog.class).warn("Assigning stopped", e);
            ui.access(() -> end(ui, some, reached));
        }
    }

    private int part(String because, int from) {
        try {
            return tasks.assignToMembers(itemId, members.subList(from, Math.min(members.size(), from + PART)), because);
        } catch (TaskRefusedException e) {
            if (members.size() > PART) {
                throw e;
            }
            Messages.failure(this, e.key());
            return -1;
        }
    }

    private void at(int reached) {
        bar.setValue(reached);
        progress.setText(getTranslation("matching.assign.progress", reached, members.size()));
    }

    private void end(UI ui, int made, int reached) {
        ui.setPollInterval(NO_POLLING);
        if (made < 0) {
            return;
        }
        close();
        done.run();
        if (reached < members.size()) {
            Messages.failure(ui, "matching.assign.failed", reached);
        } else {
            Messages.success(ui, "task.assignMore.done", made);
        }
    }
}
