package org.policydesk.ui.condition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** One condition of the tree: its kind, and the fields of that kind. */
final class ConditionNode extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final Select<ConditionKind> kind = new Select<>();
    private final Div place = new Div();
    private final Div head = new Div();
    /** What was typed before the kind was changed is there again when it is changed back. */
    private final Map<ConditionKind, ConditionFields> known = new EnumMap<>(ConditionKind.class);

    private ConditionFields fields;

    ConditionNode(@Nullable Criterion shown, Surroundings around) {
        this.around = around;
        ConditionKind first = shown == null ? ConditionKind.COMPARE : ConditionKind.of(shown);
        fields = ConditionFields.of(first, shown, around);
        known.put(first, fields);
        kind.setLabel(getTranslation("condition.kind"));
        kind.setItems(ConditionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("condition.kind." + one));
        kind.addComponents(ConditionKind.CONFIRM, new com.vaadin.flow.component.html.Hr());
        kind.setValue(first);
        kind.addClassName("condition-kind");
        kind.addValueChangeListener(change -> turnTo(change.getValue()));
        head.add(kind);
        head.addClassName("condition-head");
        place.addClassName("condition-fields");
        addClassName("condition-node");
        show();
    }

    /** Adds a button that removes the condition. */
    void removable(Runnable remove) {
        Button button = new Button(VaadinIcon.TRASH.create(), click -> remove.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("condition.remove"));
        button.setTooltipText(getTranslation("condition.remove"));
        button.addClassName("condition-remove");
        head.add(button);
    }

    @Nullable
    Criterion read(Faults faults) {
        return fields.read(faults);
    }

    void focus() {
        kind.focus();
    }

    /** A group takes in what stood there, so that a condition can be wrapped without typing it again. */
    private void turnTo(ConditionKind wanted) {
        Criterion before = wanted.joins() ? fields.read(Faults.quiet()) : null;
        if (before != null) {
            known.put(wanted, ConditionFields.of(wanted, Joined.as(wanted, before), around));
        }
        fields = known.computeIfAbsent(wanted, one -> ConditionFields.of(one, null, around));
        show();
        around.changed().run();
    }

    private void show() {
        removeAll();
        place.removeAll();
        place.add(fields);
        boolean joins = kind.getValue().joins();
        setClassName("condition-joins", joins);
        add(head, place);
    }
}
