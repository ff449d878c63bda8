package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of which the desk and the catalogue say different things, with the choice between the two. */
final class FieldRow extends Div {
    private static final long serialVersionUID = 1L;

    private final Checkbox take;

    /**
     * @param before what the catalogue said before, where staff changed it by hand; null: they did not, and it is ticked
     * @param changed what follows when it is ticked or not
     */
    FieldRow(String name, List<String> desk, List<String> catalogue, @Nullable List<String> before, Runnable changed) {
        take = new Checkbox(name, before == null);
        take.addValueChangeListener(change -> changed.run());
        addClassName("listing-field");
        add(take);
        add(value("catalogue.value.desk", desk, "difference-gone"));
        add(value("catalogue.value.catalogue", catalogue, "difference-added"));
        if (before != null) {
            addClassName("listing-conflict");
            add(value("catalogue.value.before", before, "desk-secondary"));
            Span note = new Span(getTranslation("catalogue.conflict"));
            note.addClassName("listing-conflict-note");
            add(note);
        }
    }

    boolean taken() {
        return take.getValue();
    }

    private Div value(String key, List<String> values, String style) {
        Span name = new Span(getTranslation(key));
        name.addClassName("desk-secondary");
        Span said = new Span(
                values.isEmpty()
                        ? getTranslation("catalogue.value.none")
                        : String.join(getTranslation("component.list.separator"), values));
        said.addClassName(style);
        return new Div(name, said);
    }
}
