package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;

/** What a figure's link narrows the list by and no field asks for: a chip each, which a click takes away. */
class DrillChips extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Runnable changed;
    private transient TaskScope shown = TaskScope.ALL;
    private boolean recentOnly;

    DrillChips(Runnable changed) {
        this.changed = changed;
        addClassNames("chips", "drill-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("overview.drill"));
    }

    /** Shows what of that scope has no field of its own. */
    void show(TaskScope scope) {
        shown = scope;
        removeAll();
        if (scope.dueYear() != null) {
            chip(getTranslation("desk.cockpit.dueIn", String.valueOf(scope.dueYear())), scope.withDueYear(null));
        }
        if (scope.reached() != null) {
            chip(step("overview.reached", scope.reached().name()), scope.withReached(null));
        }
        if (scope.standing() != null) {
            String key = recentOnly ? "overview.standingRecent" : "overview.standing";
            chip(step(key, scope.standing().name()), scope.withStanding(null));
        }
        if (scope.lapse() != null) {
            chip(getTranslation("desk.missed." + scope.lapse()), scope.withLapse(null));
        }
        setVisible(getComponentCount() > 0);
    }

    /** Says whether the other fields leave it at what is due lately or ahead. */
    void recentOnly(boolean only) {
        if (only != recentOnly) {
            recentOnly = only;
            show(shown);
        }
    }

    /** The scope with what is shown here added. */
    TaskScope over(TaskScope scope) {
        return scope.withDueYear(shown.dueYear())
                .withReached(shown.reached())
                .withStanding(shown.standing())
                .withLapse(shown.lapse());
    }

    private String step(String key, String step) {
        return getTranslation(key, getTranslation("overview.step." + step), TaskFilter.RECENT_DAYS);
    }

    private void chip(String words, TaskScope without) {
        Button chip = new Button(words, VaadinIcon.CLOSE_SMALL.create(), click -> {
            show(without);
            changed.run();
        });
        chip.setIconAfterText(true);
        chip.addClassNames("chip", "chip-pressed");
        chip.setAriaLabel(getTranslation("overview.drill.remove", words));
        add(chip);
    }
}
