package org.policydesk.ui.condition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.InvalidCriterionException;

/** Edits who an item is for: a tree of conditions of every kind, with how members meet it counted as it is typed. */
public final class ConditionsEditor extends Div {
    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>();
    private final GroupFields root;
    private final LiveCounts counts;
    private @Nullable Criterion written;
    private boolean writing;

    /** @param counting how members meet a condition that is not kept yet */
    public ConditionsEditor(LocalDate today, LiveCounts.Counting counting) {
        addClassName("conditions-editor");
        counts = new LiveCounts(counting);
        all.setAriaLabel(getTranslation("condition.join"));
        all.setItems(true, false);
        all.setItemLabelGenerator(one -> getTranslation(one ? "condition.all" : "condition.any"));
        all.setValue(true);
        all.addValueChangeListener(change -> count());
        root = new GroupFields(ConditionKind.ALL, null, new Surroundings(today, this::count));
        root.setAddId("condition-add");
        add(all, root, counts);
    }

    /**
     * What stands there; null: for every member.
     *
     * @throws InvalidCriterionException if something is missing or wrong, after each fault was told at its field
     */
    public @Nullable Criterion read() {
        Faults faults = Faults.telling();
        Criterion read = read(faults);
        Component first = faults.first();
        if (first != null) {
            first.scrollIntoView();
            if (first instanceof Focusable<?> field) {
                field.focus();
            }
            throw new InvalidCriterionException("criterion", "missing");
        }
        return read;
    }

    /** Shows the condition instead of what stood there. */
    public void write(@Nullable Criterion criterion) {
        writing = true;
        written = criterion;
        all.setValue(!(criterion instanceof Criterion.Any));
        root.set(
                switch (criterion) {
                    case null -> List.of();
                    case Criterion.All every -> every.criteria();
                    case Criterion.Any some -> some.criteria();
                    default -> List.of(criterion);
                });
        writing = false;
        count();
    }

    /** Counts anew, for when the year changed that the figures are of. */
    public void count() {
        if (!writing) {
            Faults faults = Faults.quiet();
            Criterion read = read(faults);
            counts.show(read, faults.first() == null);
        }
    }

    private @Nullable Criterion read(Faults faults) {
        if (root.isEmpty()) {
            return null;
        }
        List<Criterion> parts = root.readAll(faults);
        if (parts == null) {
            return null;
        }
        Criterion joined = Boolean.TRUE.equals(all.getValue()) ? new Criterion.All(parts) : new Criterion.Any(parts);
        // A single condition that was kept without a group stays without one.
        return parts.size() == 1 && Objects.equals(parts.getFirst(), written) ? written : joined;
    }
}
