package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.Importance;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Quota;

/** What hangs on an item: tier, quotas by direction, what comes of missing it, and how important it is. */
final class StakesFields extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField tier = new TextField(getTranslation("policy.field.tier"));
    private final Select<Importance> importance = new Select<>();
    private final Rows<QuotaRow> quotas =
            new Rows<>("editor.quota.add", "quota-add", () -> new QuotaRow(new Quota("", null, null)), () -> {});
    private final TextArea consequence = new TextArea(getTranslation("policy.field.consequence"));

    StakesFields() {
        tier.setId("item-tier");
        tier.setMaxLength(200);
        tier.setPlaceholder(getTranslation("editor.tier.example"));
        tier.addClassName("wide-field");
        importance.setLabel(getTranslation("policy.field.importance"));
        importance.setItems(Importance.values());
        importance.setItemLabelGenerator(one -> getTranslation("policy.importance." + one));
        importance.setValue(Importance.NORMAL);
        importance.setId("item-importance");
        consequence.setId("item-consequence");
        consequence.setWidthFull();
        consequence.setPlaceholder(getTranslation("editor.consequence.example"));
        Div row = new Div(importance, tier);
        row.addClassName("form-row");
        add(row, quotas, consequence);
    }

    void write(ItemEdit edit) {
        tier.setValue(edit.tier() == null ? "" : edit.tier());
        importance.setValue(edit.importance());
        quotas.set(edit.quotas().stream().map(QuotaRow::new).toList());
        consequence.setValue(edit.consequence() == null ? "" : edit.consequence());
    }

    @Nullable
    String tier() {
        return tier.isEmpty() ? null : tier.getValue().strip();
    }

    Importance importance() {
        return importance.getValue();
    }

    List<Quota> quotas() {
        return quotas.all().stream()
                .map(QuotaRow::read)
                .flatMap(Optional::stream)
                .toList();
    }

    @Nullable
    String consequence() {
        return consequence.isEmpty() ? null : consequence.getValue().strip();
    }
}
