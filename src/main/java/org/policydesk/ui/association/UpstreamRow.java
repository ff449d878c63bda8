package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.ui.component.DayField;

/** One date further up. */
final class UpstreamRow extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField label = new TextField(getTranslation("policy.upstream.label"));
    private final DayField date;

    UpstreamRow(@Nullable UpstreamDate shown, LocalDate today) {
        date = new DayField(getTranslation("policy.upstream.date"), today);
        label.addClassName("wide-field");
        if (shown != null) {
            label.setValue(shown.label());
            date.setValue(shown.date());
        }
        add(label, date);
    }

    /** Empty as long as no date is chosen. */
    Optional<UpstreamDate> read() {
        return Optional.ofNullable(date.getValue()).map(day -> new UpstreamDate(label.getValue(), day));
    }
}
