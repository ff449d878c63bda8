package org.policydesk.ui.company;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;
import org.policydesk.deadline.TollingStep;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.rule.RuleProblem;

/** The fields of one step on a period; what is wrong is told at the field that it is wrong with. */
final class PeriodFields extends Div {
    private static final List<Unit> UNITS = List.of(Unit.WORKING_DAY, Unit.CALENDAR_DAY, Unit.MONTH, Unit.YEAR);

    /** How the new last day is given. */
    private enum How {
        /** As much again as the rule counts. */
        WHOLE,
        LENGTH,
        DAY
    }

    private final PeriodAct act;
    private final DayField day;
    private final RadioButtonGroup<How> how = new RadioButtonGroup<>();
    private final IntegerField amount = new IntegerField();
    private final Select<Unit> unit = new Select<>();
    private final DayField until;

    PeriodFields(Scene scene, PeriodAct act) {
        this.act = act;
        addClassName("ask-fields");
        day = new DayField(scene.say("company.period.day." + act.name()), scene.today());
        day.setId("period-day");
        day.setRequiredIndicatorVisible(true);
        day.setValue(scene.today());
        if (act != PeriodAct.RESUME) {
            day.setMax(scene.today());
        }
        until = new DayField(scene.say("company.period.until"), scene.today());
        until.setId("period-until");
        until.setRequiredIndicatorVisible(true);
        length(scene);
        Span whole = scene.detail().period().whole();
        how(scene, act == PeriodAct.RESTART ? whole : null);
        boolean dated = act == PeriodAct.EXTEND || act == PeriodAct.RESTART;
        how.setVisible(dated);
        Div span = new Div(amount, unit);
        span.addClassName("period-span");
        add(day, how, span, until);
        show(dated ? how.getValue() : How.WHOLE);
        how.addValueChangeListener(change -> show(change.getValue()));
    }

    /** Calls back whenever a value changes. */
    void onChange(Runnable changed) {
        Stream.<AbstractField<?, ?>>of(day, how, amount, unit, until)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    /**
     * What the fields say.
     *
     * @throws InvalidRuleException if it cannot be a step
     */
    TollingStep read(String reason) {
        LocalDate on = need(day.getValue(), "day");
        return switch (act) {
            case PAUSE -> new TollingStep.Paused(on, reason);
            case RESUME -> new TollingStep.Resumed(on, reason);
            case EXTEND ->
                how.getValue() == How.DAY
                        ? new TollingStep.ExtendedTo(on, need(until.getValue(), "due"), reason)
                        : new TollingStep.Extended(on, span("by"), reason);
            case RESTART ->
                switch (how.getValue()) {
                    case WHOLE -> new TollingStep.Restarted(on, null, reason);
                    case LENGTH -> new TollingStep.Restarted(on, span("anew"), reason);
                    case DAY -> new TollingStep.RestartedTo(on, need(until.getValue(), "due"), reason);
                };
        };
    }

    /** Takes away what was wrong. */
    void calm() {
        Stream.<HasValidation>of(day, amount, until).forEach(field -> field.setInvalid(false));
    }

    /** Tells what is wrong at its field; whether there is a field for it. */
    boolean show(InvalidRuleException problem) {
        HasValidation field =
                switch (problem.field()) {
                    case "day" -> day;
                    case "due" -> until.isVisible() ? until : null;
                    case "by", "anew", "amount" -> amount;
                    default -> null;
                };
        if (field == null) {
            return false;
        }
        String label = field == amount ? amount.getLabel() : field == day ? day.getLabel() : until.getLabel();
        tell(field, new RuleProblem(Words.of(this)).say(problem, label));
        return true;
    }

    /** Tells what is wrong with the day. */
    void showAtDay(String text) {
        tell(day, text);
    }

    private static void tell(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    private void length(Scene scene) {
        amount.setId("period-amount");
        amount.setLabel(scene.say("company.period.amount." + (act == PeriodAct.RESTART ? "RESTART" : "EXTEND")));
        amount.setMin(1);
        amount.setStepButtonsVisible(true);
        amount.setRequiredIndicatorVisible(true);
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setId("period-unit");
        unit.setLabel(scene.say("rule.field.unit"));
        unit.setItems(UNITS);
        unit.setItemLabelGenerator(one -> scene.say("rule.unit." + one.name()));
        unit.setValue(Unit.WORKING_DAY);
    }

    private void how(Scene scene, @Nullable Span whole) {
        how.setId("period-how");
        how.setLabel(scene.say("company.period.how"));
        how.setItems(whole == null ? List.of(How.LENGTH, How.DAY) : List.of(How.values()));
        how.setItemLabelGenerator(one -> one == How.WHOLE && whole != null
                ? scene.say(
                        "company.period.how.WHOLE", new RuleWords(Words.of(scene.page()), scene.today()).span(whole))
                : scene.say("company.period.how." + act.name() + "." + one.name()));
        how.setValue(whole == null ? How.LENGTH : How.WHOLE);
    }

    private void show(How chosen) {
        amount.setVisible(chosen == How.LENGTH);
        unit.setVisible(chosen == How.LENGTH);
        until.setVisible(chosen == How.DAY);
    }

    private Span span(String field) {
        return new Span(need(amount.getValue(), field), need(unit.getValue(), field));
    }

    private static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidRuleException(field, Reason.MISSING);
        }
        return value;
    }
}
