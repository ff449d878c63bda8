package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rows of fields, one for each value, with a button that adds one.
 *
 * @param <R> a row
 */
final class Rows<R extends Div> extends Div {
    private static final long serialVersionUID = 1L;

    private final List<R> rows = new ArrayList<>();
    private final Div place = new Div();
    private final Runnable changed;

    Rows(String addKey, String id, Supplier<R> empty, Runnable changed) {
        this.changed = changed;
        addClassName("rows");
        place.addClassName("rows-place");
        Button add = new Button(getTranslation(addKey), VaadinIcon.PLUS.create(), click -> {
            add(empty.get());
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.setId(id);
        add(place, add);
    }

    List<R> all() {
        return List.copyOf(rows);
    }

    void set(List<R> values) {
        rows.clear();
        place.removeAll();
        values.forEach(this::add);
    }

    private void add(R row) {
        row.addClassName("form-row");
        Button remove = new Button(VaadinIcon.TRASH.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("policy.rows.remove"));
        remove.addClassName("row-remove");
        remove.addClickListener(click -> {
            rows.remove(row);
            place.remove(row);
            changed.run();
        });
        row.add(remove);
        rows.add(row);
        place.add(row);
    }
}
