package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.task.MatchPreview;

/** Who would get a task, and the button that makes them. */
final class PublishPanel extends Section {
    private static final long serialVersionUID = 1L;

    /** What the page does when staff decide. */
    interface Acts {
        /** Keeps what is in the form and gives the item; null if it was refused. */
        @Nullable
        ActionItem save();

        /** Shows what follows and asks, then opens it to members or hands it to a second person. */
        void publish(ActionItem item);

        void withdraw(ActionItem item);

        void restore(ActionItem item);
    }

    private final transient Acts acts;
    private final MatchPreviewPanel matches;
    private final Checkbox undetermined = new Checkbox(getTranslation("policy.publish.undetermined"));
    private final Button publish = new Button(getTranslation("policy.act.publish"));
    private final Button withdraw = new Button(getTranslation("policy.act.withdraw"));
    private final Button restore = new Button(getTranslation("policy.act.restore"));
    private final Span note = new Span();
    private @Nullable ActionItem item;

    PublishPanel(Acts acts, Consumer<Boolean> includeUndetermined) {
        this.acts = acts;
        this.matches = new MatchPreviewPanel();
        addClassNames("panel", "publish-panel");
        H2 title = new H2(getTranslation("policy.panel.publish"));
        title.addClassName("panel-title");
        undetermined.addValueChangeListener(change -> {
            includeUndetermined.accept(change.getValue());
            explain();
        });
        undetermined.setId("include-undetermined");
        publish.setId("item-publish");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(click -> publish());
        withdraw.setId("item-withdraw");
        withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        withdraw.addClickListener(click -> {
            if (item != null) {
                acts.withdraw(item);
            }
        });
        restore.setId("item-restore");
        restore.addClickListener(click -> {
            if (item != null) {
                acts.restore(item);
            }
        });
        note.addClassName("desk-secondary");
        add(title, matches, undetermined, note, publish, withdraw, restore);
    }

    /**
     * @param fourEyes whether a second person has to approve
     * @param waits whether it was handed over and waits
     */
    void show(ActionItem shown, MatchPreview preview, boolean fourEyes, boolean waits) {
        publish.setText(getTranslation(fourEyes ? "life.act.submit" : "policy.act.publish"));
        publish.setEnabled(!waits);
        item = shown;
        matches.show(preview);
        undetermined.setValue(shown.includeUndetermined());
        boolean open = shown.state() == ItemState.PUBLISHED;
        publish.setVisible(shown.state() == ItemState.DRAFT || shown.state() == ItemState.ACCEPTED);
        withdraw.setVisible(open);
        restore.setVisible(shown.state() == ItemState.REJECTED || shown.state() == ItemState.WITHDRAWN);
        explain();
    }

    private void explain() {
        ActionItem shown = item;
        if (shown == null) {
            return;
        }
        String tasks = undetermined.getValue() ? "policy.publish.tasks.all" : "policy.publish.tasks";
        note.setText(getTranslation(
                shown.state() == ItemState.PUBLISHED
                        ? "policy.publish.open"
                        : makesTasks(shown) ? tasks : "policy.publish.noTasks"));
    }

    private void publish() {
        ActionItem saved = acts.save();
        if (saved != null) {
            acts.publish(saved);
        }
    }

    private static boolean makesTasks(ActionItem item) {
        return item.nature() == Nature.TASK;
    }
}
