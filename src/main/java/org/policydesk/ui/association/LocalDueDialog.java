package org.policydesk.ui.association;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.Occurrence;
import org.policydesk.policy.InvalidLocalDueException;
import org.policydesk.policy.LocalDue;
import org.policydesk.policy.LocalDueEdit;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.HourField;

/** A recommending unit's own date with its source, entered or changed. */
final class LocalDueDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SOURCE = 1000;

    private final transient Dates dates;
    private final ComboBox<String> unit = new ComboBox<>(getTranslation("policy.local.field.UNIT"));
    private final Select<Occurrence> occurrence = new Select<>();
    private final DayField due;
    private final HourField cutOff = new HourField(getTranslation("rule.field.cutOff"));
    private final TextArea source = new TextArea(getTranslation("policy.local.field.SOURCE"));

    /**
     * @param units known recommending units with how many members they have
     * @param local the one to change; null for a new one
     * @param save what to do with what was entered
     */
    LocalDueDialog(
            List<Occurrence> occurrences,
            Map<String, Integer> units,
            Dates dates,
            @Nullable LocalDue local,
            BiConsumer<LocalDueEdit, LocalDueDialog> save) {
        this.dates = dates;
        this.due = new DayField(getTranslation("policy.local.field.DUE"), dates.today());
        setHeaderTitle(getTranslation(local == null ? "policy.local.add" : "policy.local.change"));
        setWidth("min(480px, 100vw)");
        unit(units);
        occurrence(occurrences);
        due.setId("local-due");
        due.setRequiredIndicatorVisible(true);
        // A calendar that opens and closes within fast typing leaves the page hidden from screen readers.
        due.setAutoOpen(false);
        due.addValueChangeListener(change -> explain());
        cutOff.setId("local-cut-off");
        source.setId("local-source");
        source.setRequiredIndicatorVisible(true);
        source.setMaxLength(LONGEST_SOURCE);
        source.setHelperText(getTranslation("policy.local.source.help"));
        Div form = new Div(unit, occurrence, due, cutOff, source);
        form.addClassName("local-form");
        add(form);
        Button confirm = new Button(getTranslation("policy.act.save"), click -> {
            if (cutOff.isUnreadable()) {
                cutOff.focus();
            } else {
                save.accept(read(), this);
            }
        });
        confirm.setId("local-save");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
        if (local != null) {
            write(local, occurrences);
        }
        explain();
    }

    /** Runs the work and shows at the field what is wrong with it, if something is; comes back for that where it had closed. */
    void telling(Runnable work) {
        try {
            work.run();
        } catch (InvalidLocalDueException e) {
            HasValidation field =
                    switch (e.field()) {
                        case UNIT -> unit;
                        case KEY -> occurrence;
                        case DUE -> due;
                        case SOURCE -> source;
                    };
            field.setErrorMessage(getTranslation("policy.local.invalid." + e.reason()));
            field.setInvalid(true);
            open();
        }
    }

    private void unit(Map<String, Integer> units) {
        unit.setId("local-unit");
        unit.setRequiredIndicatorVisible(true);
        unit.setItems(units.keySet());
        unit.setItemLabelGenerator(name -> name);
        unit.setAllowCustomValue(true);
        unit.addCustomValueSetListener(typed -> unit.setValue(typed.getDetail()));
        unit.addValueChangeListener(change -> {
            String name = change.getValue();
            unit.setHelperText(
                    name == null
                            ? getTranslation("policy.local.unit.help")
                            : getTranslation("policy.local.members", units.getOrDefault(name.strip(), 0)));
        });
        unit.setHelperText(getTranslation("policy.local.unit.help"));
    }

    private void occurrence(List<Occurrence> occurrences) {
        occurrence.setId("local-occurrence");
        occurrence.setLabel(getTranslation("policy.local.field.KEY"));
        occurrence.setItems(occurrences);
        occurrence.setItemLabelGenerator(one -> getTranslation("policy.local.occurrence", one.key(), own(one)));
        occurrence.setVisible(occurrences.size() > 1);
        occurrences.stream()
                .filter(one -> !one.due().isBefore(dates.today()))
                .findFirst()
                .or(() -> occurrences.isEmpty() ? Optional.empty() : Optional.of(occurrences.getLast()))
                .ifPresent(occurrence::setValue);
        occurrence.addValueChangeListener(change -> explain());
    }

    private void write(LocalDue local, List<Occurrence> occurrences) {
        unit.setValue(local.unit());
        occurrences.stream()
                .filter(one -> one.key().equals(local.key()))
                .findFirst()
                .ifPresent(occurrence::setValue);
        due.setValue(local.due());
        cutOff.setValue(local.cutOff());
        source.setValue(local.source());
    }

    private LocalDueEdit read() {
        Stream.<HasValidation>of(unit, occurrence, due, source).forEach(field -> field.setInvalid(false));
        Occurrence chosen = occurrence.getValue();
        return new LocalDueEdit(
                Objects.requireNonNullElse(unit.getValue(), ""),
                chosen == null ? "" : chosen.key(),
                due.getValue(),
                cutOff.getValue(),
                source.getValue());
    }

    /** A date that is over is told rather than refused: staff may hear of it late, and the companies have missed it all the same. */
    private void explain() {
        LocalDate day = due.getValue();
        Occurrence chosen = occurrence.getValue();
        due.setInvalid(false);
        due.setHelperText(
                day != null && day.isBefore(dates.today())
                        ? getTranslation("policy.local.past")
                        : chosen == null ? "" : getTranslation("policy.local.own", own(chosen)));
    }

    private String own(Occurrence one) {
        return dates.day(one.due(), one.cutOff());
    }
}
