package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.MemberRef;
import org.policydesk.task.Light;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Chips;

/** The filters over the list of tasks: which part of them, words, member, item, state, light. */
class TaskFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<TaskFilter> changed;
    private final Map<TaskFilter.Tab, Button> parts = new LinkedHashMap<>();
    private final TextField text = new TextField();
    private final ComboBox<MemberRef> member = new ComboBox<>();
    private final ComboBox<PublishedTitles.Title> item = new ComboBox<>();
    private final MultiSelectComboBox<TaskState> states = new MultiSelectComboBox<>();
    private final Chips<Light> lights;
    private TaskFilter.Tab part = TaskFilter.Tab.OPEN;
    private boolean quiet;

    TaskFilters(List<MemberRef> members, List<PublishedTitles.Title> items, Consumer<TaskFilter> changed) {
        this.changed = changed;
        addClassName("task-filters");
        text.setPlaceholder(getTranslation("task.all.searchHint"));
        text.setAriaLabel(getTranslation("task.all.searchHint"));
        text.setId("tasks-search");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> tell());
        choice(member, "task.all.member", "tasks-member");
        member.setItems(members);
        member.setItemLabelGenerator(MemberRef::name);
        choice(item, "task.all.item", "tasks-item");
        item.setItems(items);
        item.setItemLabelGenerator(PublishedTitles.Title::text);
        states.setPlaceholder(getTranslation("task.all.state"));
        states.setAriaLabel(getTranslation("task.all.state"));
        states.setId("tasks-states");
        states.setItems(TaskState.values());
        states.setItemLabelGenerator(state -> getTranslation("task.state." + state.name()));
        states.addValueChangeListener(change -> tell());
        lights = new Chips<>(
                getTranslation("task.all.light"),
                light -> getTranslation("task.light." + light.name()),
                pressed -> tell());
        lights.setOptions(List.of(Light.values()));
        Div fields = new Div(text, member, item, states, lights);
        fields.addClassName("task-filter-fields");
        add(parts(), fields);
    }

    private Div parts() {
        Div bar = new Div();
        bar.addClassName("chips");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("task.all.tabs"));
        for (TaskFilter.Tab one :
                List.of(TaskFilter.Tab.OPEN, TaskFilter.Tab.OVERDUE, TaskFilter.Tab.DONE, TaskFilter.Tab.ALL)) {
            Button button = new Button(getTranslation("task.tab." + one.name()), click -> {
                choose(one);
                tell();
            });
            button.setId("tasks-tab-" + one.name().toLowerCase(Locale.ROOT));
            button.addClassName("chip");
            parts.put(one, button);
            bar.add(button);
        }
        choose(part);
        return bar;
    }

    private void choose(TaskFilter.Tab wanted) {
        part = wanted;
        parts.forEach((one, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(one == wanted));
            button.setClassName("chip-pressed", one == wanted);
        });
    }

    /** What is filtered by now. */
    TaskFilter filter() {
        MemberRef chosen = member.getValue();
        return new TaskFilter(
                text.getValue(),
                states.getValue(),
                lights.pressed(),
                chosen == null ? null : chosen.id(),
                itemId(),
                null,
                part,
                TaskScope.ALL);
    }

    @Nullable
    Long itemId() {
        PublishedTitles.Title chosen = item.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** Begins with a member, an item (0 for none) and a part as a link named them; unknown ones are passed over. */
    void start(long memberId, long itemId, String wantedPart) {
        silently(() -> {
            member.getListDataView()
                    .getItems()
                    .filter(one -> one.id() == memberId)
                    .findFirst()
                    .ifPresent(member::setValue);
            item.getListDataView()
                    .getItems()
                    .filter(one -> one.id() == itemId)
                    .findFirst()
                    .ifPresent(item::setValue);
            parts.keySet().stream()
                    .filter(one -> one.name().equalsIgnoreCase(wantedPart))
                    .findFirst()
                    .ifPresent(this::choose);
        });
    }

    void clear() {
        silently(() -> {
            text.clear();
            member.clear();
            item.clear();
            states.clear();
            lights.press(List.of());
        });
    }

    private <T> void choice(ComboBox<T> box, String key, String id) {
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setId(id);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> tell());
    }

    /** Several fields change, the list is asked for once. */
    private void silently(Runnable work) {
        quiet = true;
        work.run();
        quiet = false;
        tell();
    }

    private void tell() {
        if (!quiet) {
            changed.accept(filter());
        }
    }
}
