package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.policydesk.policy.Quota;

/** How many in one direction. */
final class QuotaRow extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField direction = new TextField(getTranslation("editor.quota.direction"));
    private final IntegerField number = new IntegerField(getTranslation("editor.quota.number"));
    private final TextField note = new TextField(getTranslation("editor.quota.note"));

    QuotaRow(Quota quota) {
        direction.setValue(quota.direction());
        direction.setPlaceholder(getTranslation("editor.quota.any"));
        direction.addClassName("wide-field");
        number.setValue(quota.number());
        number.setMin(0);
        number.addClassName("narrow-field");
        note.setValue(quota.note() == null ? "" : quota.note());
        note.addClassName("wide-field");
        add(direction, number, note);
    }

    /** Empty as long as nothing is filled in. */
    Optional<Quota> read() {
        boolean empty = direction.isEmpty() && number.getValue() == null && note.isEmpty();
        String said = note.getValue().strip();
        return empty
                ? Optional.empty()
                : Optional.of(new Quota(direction.getValue().strip(), number.getValue(), said.isEmpty() ? null : said));
    }
}
