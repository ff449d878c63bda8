package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.Supersession;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;

/** What becomes of the items of a repealed policy, one by one: moved to an item of the new policy, ended, or kept for some. */
final class ItemChoices extends Div {
    private static final long serialVersionUID = 1L;

    private final transient List<Supersession> by;
    private final transient RepealServices services;
    private final transient Dates dates;
    private final transient Runnable changed;

    ItemChoices(List<ActionItem> items, List<Supersession> by, RepealServices services, Dates dates, Runnable changed) {
        this.by = by;
        this.services = services;
        this.dates = dates;
        this.changed = changed;
        setId("repeal-items");
        UnorderedList list = new UnorderedList();
        list.addClassName("repeal-list");
        items.stream()
                .filter(item ->
                        item.state() == ItemState.PUBLISHED || item.end().movedTo() != null)
                .forEach(item -> list.add(line(item)));
        Div head = new Div(getTranslation("life.repeal.items"));
        head.addClassName("repeal-head");
        add(head, list);
        setVisible(list.getComponentCount() > 0);
    }

    private ListItem line(ActionItem item) {
        Div line = new Div(new Anchor("items/" + item.id(), item.title()));
        line.addClassName("repeal-line");
        if (item.state() == ItemState.PUBLISHED) {
            Map<TaskState, Integer> tasks = services.effects().tasks(item.id());
            int open = tasks.entrySet().stream()
                    .filter(one -> one.getKey().awaitsCompany())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            line.add(secondary(getTranslation("life.repeal.open", open)));
            line.add(button("move", () -> new MoveItemDialog(item, by, services, dates, changed).open()));
            line.add(button("end", () -> end(item, tasks)));
            line.add(button("keep", () -> new KeepItemDialog(item, services, dates, changed).open()));
        } else {
            line.add(
                    tag(getTranslation("life.repeal.moved")),
                    button(
                            "moveBack",
                            () -> act(() -> {
                                services.endings().moveBack(item.id(), item.version());
                                Messages.success(this, "life.repeal.movedBack", item.title());
                            })));
        }
        ListItem all = new ListItem(line);
        String note = item.end().grandfathering();
        if (note != null) {
            all.add(secondary(
                    item.end().lastDay() == null
                            ? getTranslation("life.keep.note", note)
                            : getTranslation(
                                    "life.keep.note.until",
                                    note,
                                    dates.day(item.end().lastDay()))));
        }
        return all;
    }

    private void end(ActionItem item, Map<TaskState, Integer> tasks) {
        TextArea reason = new TextArea(getTranslation("policy.withdraw.reason"));
        reason.setWidthFull();
        reason.setId("repeal-end-reason");
        reason.setValue(
                by.isEmpty()
                        ? ""
                        : getTranslation(
                                "life.repeal.reason", by.getFirst().by().title()));
        new Question(
                        getTranslation("life.repeal.end"),
                        new Div(new WithdrawalTasks(tasks), reason),
                        "repeal-end-confirm",
                        () -> act(() -> {
                            services.items().withdraw(item.id(), reason.getValue(), item.version());
                            Messages.success(this, "policy.withdrawn", item.title());
                        }))
                .open();
    }

    private void act(Runnable work) {
        PolicyFailures.telling(this, () -> {
            work.run();
            changed.run();
            return true;
        });
    }

    private Button button(String what, Runnable work) {
        Button button = new Button(getTranslation("life.repeal." + what), click -> work.run());
        button.addClassName("repeal-" + what);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("desk-secondary");
        return span;
    }

    private static Span tag(String text) {
        Span tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }
}
