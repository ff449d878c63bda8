package org.policydesk.ui.association;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.ui.rule.WorkingDaysField;

/** Whose date the rule gives, what the recommender needs, and the dates further up. */
final class BasisFields extends Div {
    private static final long serialVersionUID = 1L;

    private final transient LocalDate today;
    private final RadioButtonGroup<DateBasis> basis = new RadioButtonGroup<>(getTranslation("policy.field.basis"));
    private final WorkingDaysField reviewDays;
    private final IntegerField factYear = new IntegerField(getTranslation("policy.field.factYear"));
    private final Checkbox byAssociation = new Checkbox(getTranslation("policy.field.byAssociation"));
    private final Rows<UpstreamRow> upstream;

    BasisFields(LocalDate today, Runnable changed, Runnable yearChanged) {
        this.today = today;
        upstream = new Rows<>("policy.upstream.add", "upstream-add", () -> new UpstreamRow(null, today), () -> {});
        reviewDays = new WorkingDaysField(getTranslation("policy.field.reviewDays"), "reviewDays", changed);
        basis.setItems(DateBasis.values());
        basis.setItemLabelGenerator(one -> getTranslation("policy.basis." + one));
        basis.setValue(DateBasis.COMPANY);
        basis.setId("item-basis");
        basis.addValueChangeListener(change -> {
            reviewDays.setVisible(change.getValue() == DateBasis.RECOMMENDER);
            changed.run();
        });
        reviewDays.setVisible(false);
        reviewDays.setId("item-review-days");
        factYear.setHelperText(getTranslation("policy.field.factYear.help"));
        factYear.setId("item-fact-year");
        factYear.addValueChangeListener(change -> yearChanged.run());
        Div row = new Div(basis, reviewDays, factYear);
        row.addClassName("form-row");
        add(row, byAssociation, upstream);
    }

    void write(ItemEdit edit) {
        basis.setValue(edit.basis());
        reviewDays.setValue(edit.reviewDays());
        factYear.setValue(edit.factYear());
        byAssociation.setValue(edit.byAssociation());
        upstream.set(edit.upstream().stream()
                .map(date -> new UpstreamRow(date, today))
                .toList());
    }

    DateBasis basis() {
        return basis.getValue();
    }

    int reviewDays() {
        return reviewDays.days();
    }

    @Nullable
    Integer factYear() {
        return factYear.getValue();
    }

    boolean byAssociation() {
        return byAssociation.getValue();
    }

    List<UpstreamDate> upstream() {
        return upstream.all().stream()
                .map(UpstreamRow::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
