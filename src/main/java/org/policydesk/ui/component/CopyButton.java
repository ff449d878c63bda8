package org.policydesk.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Copies a text to the clipboard and says whether that worked. */
public class CopyButton extends Button {
    /**
     * @param label what is copied, in words; read by screen readers and shown as the tooltip
     * @param text what goes to the clipboard
     */
    public CopyButton(String label, String text) {
        super(VaadinIcon.COPY_O.create());
        addClassName("copy-button");
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(label);
        setTooltipText(label);
        Clipboard.onClick(this)
                .writeText(
                        text,
                        copied -> Messages.success(this, "component.copied"),
                        refused -> Messages.failure(this, "component.copyRefused", text));
    }
}
