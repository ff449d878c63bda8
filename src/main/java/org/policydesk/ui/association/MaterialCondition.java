package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.InvalidCriterionException;
import org.policydesk.ui.component.ConditionWords;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.condition.ConditionsEditor;

/** Whom a document is asked of as a condition over facts, edited in a dialog of its own. */
final class MaterialCondition extends Div {
    private static final long serialVersionUID = 1L;

    private final transient MaterialEditing editing;
    private final transient Consumer<String> said;
    private final Span shown = new Span();
    private final Button edit = new Button();
    private transient @Nullable Criterion value;

    MaterialCondition(@Nullable Criterion value, MaterialEditing editing, Consumer<String> said) {
        this.value = value;
        this.editing = editing;
        this.said = said;
        addClassName("material-condition");
        shown.addClassName("desk-secondary");
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.addClickListener(click -> ask());
        add(edit, shown);
        show();
    }

    @Nullable
    Criterion value() {
        return value;
    }

    private void show() {
        List<String> lines = lines();
        shown.setText(String.join(getTranslation("component.list.separator"), lines));
        edit.setText(getTranslation(lines.isEmpty() ? "editor.material.condition.add" : "editor.material.condition"));
    }

    private List<String> lines() {
        return new ConditionWords(Words.of(this)).lines(value);
    }

    private void ask() {
        ConditionsEditor conditions = new ConditionsEditor(editing.today(), editing.counting());
        conditions.write(value);
        Dialog dialog = new Dialog(getTranslation("editor.material.condition.title"));
        dialog.setWidth("min(760px, 92vw)");
        Span help = new Span(getTranslation("editor.material.condition.help"));
        help.addClassName("desk-secondary");
        dialog.add(help, conditions);
        Button keep = new Button(getTranslation("editor.material.condition.keep"), click -> {
            try {
                value = conditions.read();
            } catch (InvalidCriterionException told) {
                return;
            }
            dialog.close();
            show();
            if (value != null) {
                said.accept(String.join(getTranslation("component.list.separator"), lines()));
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("material-condition-keep");
        Button cancel = new Button(getTranslation("component.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(cancel, keep);
        dialog.open();
    }
}
