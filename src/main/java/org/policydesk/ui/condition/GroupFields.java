package org.policydesk.ui.condition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** Conditions of which all are to be met, or one. */
final class GroupFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final ConditionKind kind;
    private final transient Surroundings around;
    private final List<ConditionNode> nodes = new ArrayList<>();
    private final Div place = new Div();
    private final Span problem = new Span();
    private final Button add = new Button(getTranslation("condition.add"), VaadinIcon.PLUS.create());

    GroupFields(ConditionKind kind, @Nullable Criterion shown, Surroundings around) {
        this.kind = kind;
        this.around = around;
        removeClassName("form-row");
        addClassName("condition-group");
        place.addClassName("condition-place");
        problem.addClassName("condition-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button group = new Button(getTranslation("condition.addGroup"), VaadinIcon.PLUS.create());
        for (Button one : List.of(add, group)) {
            one.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        }
        add.addClassName("condition-add");
        group.addClassName("condition-add-group");
        add.addClickListener(click -> append(null));
        // A group in a group of the same kind would say nothing new.
        group.addClickListener(click ->
                append(kind == ConditionKind.ALL ? new Criterion.Any(List.of()) : new Criterion.All(List.of())));
        add(place, problem, new Div(add, group));
        parts(shown).forEach(this::put);
    }

    /** For the tree's root, where tests and people look for it. */
    void setAddId(String id) {
        add.setId(id);
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    void set(List<Criterion> parts) {
        nodes.clear();
        place.removeAll();
        problem.setVisible(false);
        parts.forEach(this::put);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        if (nodes.isEmpty()) {
            faults.remember(add);
            problem.setText(getTranslation("condition.invalid.group"));
            problem.setVisible(true);
            return null;
        }
        List<Criterion> parts = readAll(faults);
        if (parts == null) {
            return null;
        }
        return kind == ConditionKind.ALL ? new Criterion.All(parts) : new Criterion.Any(parts);
    }

    /** Every part, also after the first that is wrong, so that all faults are told at once; null if one is. */
    @Nullable
    List<Criterion> readAll(Faults faults) {
        List<@Nullable Criterion> parts = new ArrayList<>();
        nodes.forEach(node -> parts.add(node.read(faults)));
        return parts.contains(null)
                ? null
                : parts.stream().map(Objects::requireNonNull).toList();
    }

    private void append(@Nullable Criterion shown) {
        put(shown).focus();
        around.changed().run();
    }

    private ConditionNode put(@Nullable Criterion shown) {
        ConditionNode node = new ConditionNode(shown, around);
        node.removable(() -> {
            nodes.remove(node);
            place.remove(node);
            around.changed().run();
        });
        nodes.add(node);
        place.add(node);
        problem.setVisible(false);
        return node;
    }

    private static List<Criterion> parts(@Nullable Criterion shown) {
        return shown == null ? List.of() : Joined.parts(shown);
    }
}
