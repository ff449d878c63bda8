package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.InvalidRepealException;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.Messages;

/** 老办法: for whom and until when an item holds on after its policy was repealed. */
final class KeepItemDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextArea note = new TextArea(getTranslation("life.keep.whom"));
    private final DayField until;

    KeepItemDialog(ActionItem item, RepealServices services, Dates dates, Runnable changed) {
        setHeaderTitle(getTranslation("life.keep.title", item.title()));
        setWidth("min(560px, 100vw)");
        until = new DayField(getTranslation("life.keep.until"), dates.today());
        until.setId("keep-until");
        until.setAutoOpen(false);
        until.setHelperText(getTranslation("life.keep.until.help"));
        LocalDate last = item.end().grandfathering() == null ? null : item.end().lastDay();
        until.setValue(last);
        note.setId("keep-note");
        note.setWidthFull();
        note.addValueChangeListener(change -> note.setInvalid(false));
        note.setHelperText(getTranslation("life.keep.whom.help"));
        note.setValue(item.end().grandfathering() == null ? "" : item.end().grandfathering());
        Div form = new Div(note, until);
        form.addClassName("local-form");
        add(new Paragraph(getTranslation("life.keep.what")), form);
        Button confirm = new Button(
                getTranslation("life.repeal.keep"),
                click -> PolicyFailures.telling(this, () -> {
                    try {
                        services.endings().keep(item.id(), until.getValue(), note.getValue(), item.version());
                        close();
                        Messages.success(this, "life.keep.done", item.title());
                        changed.run();
                    } catch (InvalidRepealException e) {
                        note.setErrorMessage(getTranslation("life.repeal.refused." + e.why()));
                        note.setInvalid(true);
                    }
                    return true;
                }));
        confirm.setId("keep-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }
}
