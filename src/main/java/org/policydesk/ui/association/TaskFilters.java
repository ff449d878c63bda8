package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.insight.Owner;
import org.policydesk.insight.Owners;
import org.policydesk.member.MemberRef;
import org.policydesk.policy.programme.Programme;
import org.policydesk.task.Light;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Chips;

/** The filters over the list of tasks: which part of them, words, member, item, light, and by choice some more. */
class TaskFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<TaskFilter> changed;
    private final Map<TaskFilter.Tab, Button> parts = new LinkedHashMap<>();
    private final TextField text = new TextField();
    private final ComboBox<MemberRef> member = new ComboBox<>();
    private final ComboBox<PublishedTitles.Title> item = new ComboBox<>();
    private final MultiSelectComboBox<TaskState> states = new MultiSelectComboBox<>();
    private final ComboBox<String> branch = new ComboBox<>();
    private final ComboBox<String> region = new ComboBox<>();
    private final ComboBox<Owner> owner = new ComboBox<>();
    private final ComboBox<Programme> programme = new ComboBox<>();
    private final Chips<Light> lights;
    private final Chips<Boolean> unknown;
    private final Chips<YearMonth> months;
    private final DrillChips drill = new DrillChips(this::tell);
    private final Button more = new Button();
    private final Div moreFields = new Div(states, branch, region, programme, owner);
    private final transient Owners owners;
    private TaskFilter.Tab part = TaskFilter.Tab.OPEN;
    private boolean quiet;

    TaskFilters(
            List<MemberRef> members,
            List<PublishedTitles.Title> items,
            List<Programme> programmes,
            Owners owners,
            Consumer<TaskFilter> changed) {
        this.owners = owners;
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
        choice(branch, "desk.filter.branch", "tasks-branch");
        branch.setItems(members.stream()
                .map(MemberRef::branch)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
        choice(region, "desk.filter.region", "tasks-region");
        region.setItems(Provinces.all());
        region.setItemLabelGenerator(Provinces::name);
        choice(programme, "desk.filter.programme", "tasks-programme");
        programme.setItems(programmes);
        programme.setItemLabelGenerator(Programme::name);
        choice(owner, "desk.filter.owner", "tasks-owner");
        owner.setItemsWithFilterConverter(
                query -> found(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                filter -> filter);
        owner.setItemLabelGenerator(this::words);
        lights = new Chips<>(
                getTranslation("task.all.light"),
                light -> getTranslation("task.light." + light.name()),
                pressed -> tell());
        lights.setOptions(List.of(Light.values()));
        unknown = new Chips<>(
                getTranslation("task.all.column.acknowledged"),
                known -> getTranslation(known ? "task.all.acknowledged" : "task.all.notAcknowledged"),
                pressed -> tell());
        unknown.setOptions(List.of(false));
        months = new Chips<>(
                getTranslation("desk.filter.month"),
                month -> getTranslation("desk.filter.dueIn", month.toString()),
                pressed -> tell());
        more.setId("tasks-more");
        more.addClassName("chip");
        more.addClickListener(click -> openMore(!moreFields.isVisible()));
        Div chips = new Div(lights, unknown, months, drill, more);
        chips.addClassName("task-filter-chips");
        Div fields = new Div(text, member, item, chips);
        fields.addClassName("task-filter-fields");
        moreFields.addClassName("task-filter-fields");
        moreFields.setId("tasks-more-fields");
        add(parts(), fields, moreFields);
        openMore(false);
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

    private void openMore(boolean open) {
        moreFields.setVisible(open);
        more.setText(getTranslation(open ? "desk.filter.less" : "desk.filter.more"));
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** What is filtered by now. */
    TaskFilter filter() {
        MemberRef chosen = member.getValue();
        Owner named = owner.getValue();
        Programme chosenProgramme = programme.getValue();
        return new TaskFilter(
                text.getValue(),
                states.getValue(),
                lights.pressed(),
                chosen == null ? null : chosen.id(),
                itemId(),
                named == null ? null : named.id(),
                part,
                drill.over(TaskScope.ALL
                        .withBranch(branch.getValue())
                        .withRegion(region.getValue())
                        .withProgramme(chosenProgramme == null ? null : chosenProgramme.id())
                        .withDueIn(months.pressed().stream().findFirst().orElse(null))
                        .withAcknowledged(unknown.pressed().isEmpty() ? null : false)));
    }

    @Nullable
    Long itemId() {
        PublishedTitles.Title chosen = item.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** Begins with what an address asked for; unknown members, items and people are passed over. */
    void start(TaskFilter wanted) {
        silently(() -> {
            choose(wanted.tab());
            text.setValue(Objects.requireNonNullElse(wanted.text(), ""));
            pick(member, one -> Objects.equals(one.id(), wanted.memberId()));
            pick(item, one -> Objects.equals(one.id(), wanted.itemId()));
            states.setValue(wanted.states());
            lights.press(wanted.lights());
            TaskScope scope = wanted.scope();
            pick(branch, one -> one.equals(scope.branch()));
            pick(region, one -> one.equals(scope.region()));
            pick(programme, one -> Objects.equals(one.id(), scope.programmeId()));
            owner.setValue(wanted.assigneeId() == null ? null : byNumber(wanted.assigneeId()));
            unknown.press(Boolean.FALSE.equals(scope.acknowledged()) ? Set.of(false) : Set.of());
            drill.show(scope);
            YearMonth month = scope.dueIn();
            months.setOptions(month == null ? List.of() : List.of(month));
            months.press(month == null ? List.of() : List.of(month));
            openMore(!wanted.states().isEmpty()
                    || scope.branch() != null
                    || scope.region() != null
                    || scope.programmeId() != null
                    || wanted.assigneeId() != null);
        });
    }

    void clear() {
        start(TaskFilter.of(part));
    }

    private static <T> void pick(ComboBox<T> box, com.vaadin.flow.function.SerializablePredicate<T> wanted) {
        box.setValue(box.getListDataView().getItems().filter(wanted).findFirst().orElse(null));
    }

    private List<Owner> found(String words, int offset, int limit) {
        if (offset > 0) {
            return owners.find(words, offset - 1, limit);
        }
        List<Owner> all = new java.util.ArrayList<>(owners.find(words, 0, limit - 1));
        all.addFirst(nobody());
        return all;
    }

    private @Nullable Owner byNumber(long person) {
        return person == TaskFilter.NOBODY ? nobody() : owners.named(person).orElse(null);
    }

    private static Owner nobody() {
        return new Owner(TaskFilter.NOBODY, "", "");
    }

    private String words(Owner one) {
        return one.id() == TaskFilter.NOBODY
                ? getTranslation("task.all.unassigned")
                : getTranslation("desk.filter.ownerOf", one.name(), one.memberName());
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
            TaskFilter wanted = filter();
            drill.recentOnly(wanted.isRecentOnly());
            changed.accept(wanted);
        }
    }
}
