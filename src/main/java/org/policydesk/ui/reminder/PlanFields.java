package org.policydesk.ui.reminder;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policydesk.account.PersonRef;
import org.policydesk.reminder.InvalidPlanException;
import org.policydesk.reminder.ReminderPlan;

/** The parts of a plan as fields, each with what is wrong with it in its own place. */
class PlanFields extends Div {
    private static final long serialVersionUID = 1L;

    private final TimePicker hour = new TimePicker();
    private final TextField before = new TextField();
    private final TextField beforeShort = new TextField();
    private final TextField after = new TextField();
    private final IntegerField managers = new IntegerField();
    private final IntegerField staff = new IntegerField();
    private final ComboBox<PersonRef> owner = new ComboBox<>();
    private final transient List<PersonRef> owners;

    PlanFields(List<PersonRef> owners) {
        this.owners = owners;
        addClassName("plan-fields");
        hour.setLabel(getTranslation("reminder.plans.hour"));
        hour.setStep(Duration.ofMinutes(30));
        hour.setId("plan-hour");
        days(before, "before");
        days(beforeShort, "beforeShort");
        days(after, "after");
        workingDays(managers, "escalateToManagers");
        workingDays(staff, "escalateToStaff");
        owner.setLabel(getTranslation("reminder.plans.owner"));
        owner.setHelperText(getTranslation("reminder.plans.owner.what"));
        owner.setItems(owners);
        owner.setItemLabelGenerator(PersonRef::name);
        owner.setClearButtonVisible(true);
        owner.setId("plan-owner");
        add(hour, before, beforeShort, after, managers, staff, owner);
    }

    void set(ReminderPlan plan) {
        clearFaults();
        hour.setValue(plan.hour());
        before.setValue(text(plan.before()));
        beforeShort.setValue(text(plan.beforeShort()));
        after.setValue(text(plan.after()));
        managers.setValue(plan.escalateToManagers());
        staff.setValue(plan.escalateToStaff());
        owner.setValue(owners.stream()
                .filter(person -> plan.ownerId() != null && person.id() == plan.ownerId())
                .findFirst()
                .orElse(null));
    }

    /** What stands in the fields; empty after marking what is wrong. */
    Optional<ReminderPlan> read() {
        clearFaults();
        boolean complete = require(before) & require(beforeShort) & require(after);
        if (hour.getValue() == null) {
            hour.setInvalid(true);
            hour.setErrorMessage(getTranslation("reminder.plans.hour.missing"));
            complete = false;
        }
        if (!complete) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReminderPlan(
                    hour.getValue(),
                    days(before),
                    days(beforeShort),
                    days(after),
                    managers.getValue() == null ? 0 : managers.getValue(),
                    staff.getValue() == null ? 0 : staff.getValue(),
                    owner.getValue() == null ? null : owner.getValue().id()));
        } catch (InvalidPlanException e) {
            mark(e);
            return Optional.empty();
        }
    }

    private void mark(InvalidPlanException fault) {
        String text = getTranslation("reminder.plans.outOfRange", fault.least(), fault.most(), ReminderPlan.MOST_RUNGS);
        switch (fault.part()) {
            case "escalateToManagers" -> mark(managers, text);
            case "escalateToStaff" -> mark(staff, text);
            case "beforeShort" -> mark(beforeShort, text);
            case "after" -> mark(after, text);
            default -> mark(before, text);
        }
    }

    private static void mark(com.vaadin.flow.component.shared.HasValidationProperties field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    private void clearFaults() {
        List.of(before, beforeShort, after).forEach(field -> field.setInvalid(false));
        List.of(managers, staff).forEach(field -> field.setInvalid(false));
        hour.setInvalid(false);
    }

    private boolean require(TextField field) {
        boolean numbers =
                field.getValue().isBlank() || field.getValue().strip().matches("\\d{1,4}(?:[\\s,，、]+\\d{1,4})*");
        if (!numbers) {
            mark(field, getTranslation("reminder.plans.notNumbers"));
        }
        return numbers;
    }

    private void days(TextField field, String part) {
        field.setLabel(getTranslation("reminder.plans." + part));
        field.setHelperText(getTranslation("reminder.plans." + part + ".what"));
        field.setId("plan-" + part);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void workingDays(IntegerField field, String part) {
        field.setLabel(getTranslation("reminder.plans." + part));
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setId("plan-" + part);
    }

    private static List<Integer> days(TextField field) {
        String text = field.getValue().strip();
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("[\\s,，、]+")).map(Integer::valueOf).toList();
    }

    private static String text(List<Integer> days) {
        return days.reversed().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
