package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks why a draft is rejected: one key for the usual reasons, free words for others, Enter for the last one again. */
final class RejectDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final String LAST = "review.reject.last";
    private static final List<String> USUAL = List.of("others", "goal", "misread", "repeated", "past", "detail");

    private final transient Consumer<String> reject;
    private final TextField own = new TextField(getTranslation("review.reject.own"));

    /**
     * @param reject told the reason
     */
    RejectDialog(String title, Consumer<String> reject) {
        this.reject = reject;
        setHeaderTitle(getTranslation("policy.act.reject"));
        setId("reject-dialog");
        setWidth("min(480px, 100vw)");
        Paragraph what = new Paragraph(title);
        what.addClassName("desk-secondary");
        Div choices = new Div();
        choices.addClassName("split-choices");
        String last = last();
        if (last != null) {
            choices.add(choice("Enter", getTranslation("review.reject.again", last), last));
            DialogKeys.listen(this, "Enter", () -> done(last));
        }
        for (int i = 0; i < USUAL.size(); i++) {
            String key = String.valueOf(i + 1);
            String reason = getTranslation("review.reject." + USUAL.get(i));
            choices.add(choice(key, reason, reason));
            DialogKeys.listen(this, key, () -> done(reason));
        }
        own.setId("reject-own");
        own.setWidthFull();
        own.setMaxLength(500);
        own.setValueChangeMode(ValueChangeMode.LAZY);
        own.getElement()
                .addEventListener("keydown", event -> typed())
                .setFilter("event.key === 'Enter' && !event.isComposing");
        DialogKeys.listen(this, "0", own::focus);
        Button confirm = new Button(getTranslation("policy.act.reject"), click -> typed());
        confirm.setId("reject-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(what, choices, own);
        getFooter().add(cancel, confirm);
    }

    private static @Nullable String last() {
        return (String) VaadinSession.getCurrent().getAttribute(LAST);
    }

    private NativeButton choice(String key, String words, String reason) {
        Span cap = new Span(key);
        cap.addClassName("key");
        NativeButton choice = new NativeButton();
        choice.add(cap, new Span(words));
        choice.addClassName("split-choice");
        choice.setId("reason-" + key.toLowerCase(Locale.ROOT));
        choice.addClickListener(click -> done(reason));
        return choice;
    }

    private void typed() {
        String reason = own.getValue().strip();
        if (reason.isEmpty()) {
            own.setInvalid(true);
            own.setErrorMessage(getTranslation("review.reject.missing"));
            own.focus();
        } else {
            done(reason);
        }
    }

    private void done(String reason) {
        VaadinSession.getCurrent().setAttribute(LAST, reason);
        close();
        reject.accept(reason);
    }
}
