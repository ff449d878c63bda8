package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.policydesk.policy.ItemEdit;
import org.policydesk.task.ItemEffect;
import org.policydesk.ui.component.Dates;

/** What an amendment says otherwise, which dates it moves and which members it gains and loses, before it is made. */
final class EffectDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 500;

    private final transient Dates dates;
    private final TextArea note = new TextArea(getTranslation("life.note"));
    private final Button confirm = new Button();

    /** @param act the words on the button that does it */
    EffectDialog(String title, String act, Dates dates) {
        this.dates = dates;
        setId("effect");
        setHeaderTitle(title);
        setWidth("min(1080px, 100vw)");
        note.setId("effect-note");
        note.setWidthFull();
        note.setMaxLength(LONGEST_NOTE);
        note.setHelperText(getTranslation("life.note.help"));
        confirm.setText(act);
        confirm.setId("effect-apply");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("life.back"), click -> close());
        cancel.setId("effect-cancel");
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    EffectDialog changes(ItemEdit before, ItemEdit after) {
        add(section("life.effect.content", new ContentChanges(before, after, dates.today())));
        return this;
    }

    EffectDialog effect(ItemEffect effect, String title) {
        add(section("life.effect.members", new EffectSummary(effect, dates.today())));
        if (!effect.turns().isEmpty()) {
            add(new TurnsGrid(effect, title));
        }
        if (!effect.moves().isEmpty()) {
            add(new MovesGrid(effect.moves().all(), dates));
        }
        return this;
    }

    /**
     * Asks for a note as well.
     *
     * @param known what is known of it already
     * @param work given what was written; the dialog is gone by then
     */
    EffectDialog onApply(String known, Consumer<String> work) {
        note.setValue(known);
        add(note);
        return onApply(() -> work.accept(note.getValue()));
    }

    EffectDialog onApply(Runnable work) {
        confirm.addClickListener(click -> {
            close();
            work.run();
        });
        return this;
    }

    private Div section(String key, Component content) {
        H3 head = new H3(getTranslation(key));
        head.addClassName("effect-head");
        return new Div(head, content);
    }
}
