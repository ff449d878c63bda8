package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.ui.component.DayField;

/** Another day of the association's own, with what it rests on; or the item's again. */
final class DayDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final DayField day;
    private final TextArea words = new TextArea();

    /** What is done with the day; null: the item's holds again. */
    interface Keeping {
        void keep(@Nullable LocalDate day, String words, DayDialog dialog);
    }

    /**
     * @param name of the day, a part of the bundle's keys
     * @param own what the present day rests on; empty where it is the item's
     */
    DayDialog(String name, String wordsKey, @Nullable LocalDate present, String own, LocalDate today, Keeping keeping) {
        setHeaderTitle(getTranslation("recommendation.change." + name));
        setWidth("min(480px, 100vw)");
        addClassName("ask");
        day = new DayField(getTranslation("recommendation.day"), today);
        day.setId(name + "-day");
        day.setAutoOpen(false);
        day.setWidthFull();
        day.setRequiredIndicatorVisible(true);
        day.setValue(present);
        words.setLabel(getTranslation(wordsKey));
        words.setId(name + "-words");
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setValue(own);
        words.setWidthFull();
        Div fields = new Div(new Paragraph(getTranslation("recommendation." + name + ".what")), day, words);
        fields.addClassName("ask-fields");
        add(fields);
        Button save = new Button(getTranslation("recommendation.save"), click -> {
            if (isFilled()) {
                keeping.keep(day.getValue(), words.getValue(), this);
            }
        });
        save.setId(name + "-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        if (!own.isEmpty()) {
            Button back = new Button(getTranslation("recommendation.ofItem"), click -> keeping.keep(null, "", this));
            back.setId(name + "-of-item");
            back.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().add(back);
        }
        getFooter().add(cancel, save);
    }

    private boolean isFilled() {
        boolean dated = day.getValue() != null;
        day.setErrorMessage(getTranslation("recommendation.day.missing"));
        day.setInvalid(!dated);
        boolean worded = !words.getValue().isBlank();
        words.setErrorMessage(getTranslation("recommendation.words.missing"));
        words.setInvalid(!worded);
        return dated && worded;
    }
}
