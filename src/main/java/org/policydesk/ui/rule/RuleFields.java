package org.policydesk.ui.rule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;

/** The fields of one form of rule. Each stands for a component of the rule and shows what is wrong with it. */
abstract class RuleFields extends Div {
    private static final long serialVersionUID = 1L;

    private final Map<String, Component> fields = new HashMap<>();
    private final Runnable changed;

    RuleFields(Runnable changed) {
        this.changed = changed;
        addClassName("rule-fields");
    }

    /** @throws InvalidRuleException naming the field that is missing or wrong */
    abstract DeadlineRule read();

    /** Shows the rule, if it is of this form. */
    abstract void write(DeadlineRule rule);

    /** Says at the field itself what is wrong with it, unfolding it if it is folded away. */
    void mark(InvalidRuleException problem) {
        Component field = fields.get(problem.field());
        if (field instanceof HasValidation marked && field instanceof HasLabel named) {
            marked.setErrorMessage(new RuleProblem(this::getTranslation).say(problem, named.getLabel()));
            marked.setInvalid(true);
            unfold(field);
        }
    }

    void unmark() {
        for (Component field : fields.values()) {
            if (field instanceof HasValidation marked) {
                marked.setInvalid(false);
            }
        }
    }

    /** Makes the field stand for that component of the rule: with its name, and telling when it changes. */
    <F extends Component & HasLabel & HasValidation & HasValue<?, ?>> F field(String name, F field) {
        fields.put(name, field);
        field.setLabel(getTranslation("rule.field." + name));
        field.setId("item-rule-" + name);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> changed.run());
        // What cannot be read leaves an empty field's value as it was, so that only the browser notices.
        field.getElement().addEventListener("unparsable-change", unreadable -> changed.run());
        return field;
    }

    TextField text(String name) {
        TextField field = field(name, new TextField());
        field.addClassName("wide-field");
        return field;
    }

    IntegerField number(String name, int least) {
        IntegerField field = field(name, new IntegerField());
        field.setMin(least);
        field.setStepButtonsVisible(true);
        field.addClassName("narrow-field");
        return field;
    }

    /** A choice of which something is always chosen, the first to begin with. */
    <T> Select<T> choice(String name, List<T> values, Function<T, String> label) {
        Select<T> select = field(name, new Select<>());
        select.setItems(values);
        select.setItemLabelGenerator(label::apply);
        select.setValue(values.getFirst());
        return select;
    }

    /** A choice among named values; their texts lie below the key. */
    <E extends Enum<E>> Select<E> choice(String name, E[] values, String key) {
        return choice(name, List.of(values), one -> getTranslation(key + "." + one.name()));
    }

    /** A choice of which nothing need be chosen; nothing is to begin with, and reads as that text. */
    <T> Select<T> choiceOrNone(String name, Function<T, String> label, String noneKey) {
        Select<T> select = field(name, new Select<>());
        String none = getTranslation(noneKey);
        select.setItemLabelGenerator(one -> one == null ? none : label.apply(one));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        return select;
    }

    static Div row(Component... components) {
        Div row = new Div(components);
        row.addClassName("form-row");
        return row;
    }

    /** What is rarely needed, folded away. */
    Details more(Component... components) {
        Details more = new Details(getTranslation("rule.more"), row(components));
        more.addClassName("rule-more");
        return more;
    }

    static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidRuleException(field, InvalidRuleException.Reason.MISSING);
        }
        return value;
    }

    private static void unfold(Component field) {
        for (Component at = field; at != null; at = at.getParent().orElse(null)) {
            if (at instanceof Details folded) {
                folded.setOpened(true);
            }
        }
    }
}
