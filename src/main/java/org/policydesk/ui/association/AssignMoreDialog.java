package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ItemNotFoundException;
import org.policydesk.task.Matching;
import org.policydesk.task.MemberVerdict;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.InParts;
import org.policydesk.ui.component.Messages;

/** 指派给更多企业: an item, the members with their verdicts, and why they get the task all the same. */
class AssignMoreDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    private final transient Tasks tasks;
    private final transient Matching matching;
    private final transient Runnable done;
    private final ComboBox<PublishedTitles.Title> item = new ComboBox<>();
    private final VerdictGrid members = new VerdictGrid();
    private final TextArea reason = new TextArea();
    private final InParts parts;

    AssignMoreDialog(
            Tasks tasks,
            Matching matching,
            List<PublishedTitles.Title> items,
            @Nullable Long startWith,
            Runnable done) {
        this.tasks = tasks;
        this.matching = matching;
        this.done = done;
        setHeaderTitle(getTranslation("task.assignMore.title"));
        item.setLabel(getTranslation("task.assignMore.item"));
        item.setId("assign-item");
        item.setWidthFull();
        item.setItems(items);
        item.setItemLabelGenerator(PublishedTitles.Title::text);
        item.addValueChangeListener(change -> show(change.getValue()));
        if (items.isEmpty()) {
            item.setHelperText(getTranslation("task.assignMore.noItems"));
        }
        reason.setLabel(getTranslation("task.assignMore.reason"));
        reason.setId("assign-reason");
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Button confirm = new Button(getTranslation("task.assignMore.confirm"), click -> assign());
        confirm.setId("assign-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        parts = new InParts(getTranslation("task.assignMore.button"), "matching.assign.progress");
        Div content = new Div(item, members, reason, parts);
        content.addClassName("assign-more");
        add(content);
        getFooter().add(new Button(getTranslation("task.assignMore.cancel"), click -> close()), confirm);
        setWidth("min(960px, 100vw)");
        items.stream()
                .filter(one -> startWith != null && one.id() == startWith)
                .findFirst()
                .ifPresent(item::setValue);
    }

    private void show(PublishedTitles.@Nullable Title chosen) {
        try {
            if (chosen == null) {
                members.clear();
            } else {
                members.show(matching.preview(chosen.id()).verdicts(), member -> matching.verdict(chosen.id(), member));
            }
        } catch (ItemNotFoundException e) {
            members.clear();
            Messages.failure(this, "task.refused.ITEM_NOT_PUBLISHED");
        }
    }

    private void assign() {
        PublishedTitles.Title chosen = item.getValue();
        List<MemberVerdict> selected = members.selected();
        if (chosen == null) {
            Messages.failure(this, "task.assignMore.noItem");
        } else if (selected.isEmpty()) {
            Messages.failure(this, "task.assignMore.noMember");
        } else if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("task.refused.REASON_MISSING"));
            reason.setInvalid(true);
            reason.focus();
        } else {
            assign(chosen.id(), selected);
        }
    }

    private void assign(long itemId, List<MemberVerdict> selected) {
        String because = reason.getValue();
        List<Long> chosen = selected.stream().map(one -> one.member().id()).toList();
        try {
            parts.run(chosen, part -> tasks.assignToMembers(itemId, part, because), (made, reached) -> {
                if (reached < chosen.size()) {
                    Messages.failure(this, "matching.assign.failed", reached);
                } else {
                    Messages.success(this, "task.assignMore.done", made);
                }
                close();
                done.run();
            });
        } catch (TaskRefusedException e) {
            Messages.failure(this, e.key());
        }
    }
}
