package org.policydesk.ui.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.policydesk.extraction.EditionTitle;
import org.policydesk.policy.Policy;
import org.policydesk.policy.programme.Programme;
import org.policydesk.ui.programme.Attempt;

/** Makes a policy a round of a programme that is there, or of a new one named as it is typed. */
final class JoinFields extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ReadingServices services;
    private final transient Policy policy;
    private final transient Runnable changed;

    JoinFields(ReadingServices services, Policy policy, Runnable changed) {
        this.services = services;
        this.policy = policy;
        this.changed = changed;
        ComboBox<Programme> choice = new ComboBox<>();
        choice.setAriaLabel(getTranslation("programme.section.choose"));
        choice.setPlaceholder(getTranslation("programme.section.choose"));
        choice.setItems(services.programmes().names());
        choice.setItemLabelGenerator(Programme::name);
        choice.setId("round-join");
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                trying(() -> services.editions().join(change.getValue().id(), policy.id(), null));
            }
        });
        Button make = new Button(getTranslation("programme.section.new"), click -> make());
        make.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        make.setId("round-new");
        add(choice, make);
    }

    /** The programme is named by the title without its marks; it can be renamed on its own page. */
    private void make() {
        String name =
                EditionTitle.of(policy.title()).map(EditionTitle::programme).orElse(policy.title());
        trying(() -> services.editions().create(name, List.of(policy.id())));
    }

    private void trying(Runnable act) {
        Attempt.of(this, act);
        changed.run();
    }
}
