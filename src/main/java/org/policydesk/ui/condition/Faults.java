package org.policydesk.ui.condition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.InvalidCriterionException;

/** Gathers what is wrong while a tree is read; tells it at the fields unless somebody is still typing. */
final class Faults {
    private final boolean telling;
    private @Nullable Component first;

    private Faults(boolean telling) {
        this.telling = telling;
    }

    /** Tells each fault at its field. */
    static Faults telling() {
        return new Faults(true);
    }

    /** Only finds out whether there is one. */
    static Faults quiet() {
        return new Faults(false);
    }

    /** The field at fault that comes first; null if all is well. */
    @Nullable
    Component first() {
        return first;
    }

    /** The value, which must be there; null if it isn't, which is told. */
    <T, C extends Component & HasValidation> @Nullable T need(C field, @Nullable T value) {
        return need(field, value, "condition.invalid.missing");
    }

    <T, C extends Component & HasValidation> @Nullable T need(C field, @Nullable T value, String key) {
        if (!sound(field)) {
            return null;
        }
        boolean empty = value == null
                || value instanceof String text && text.isBlank()
                || value instanceof java.util.Collection<?> many && many.isEmpty();
        if (empty) {
            at(field, key);
        }
        return empty ? null : value;
    }

    /** Whether the field holds what can be read at all: letters in a number's field are no number that was left out. */
    <C extends Component & HasValidation> boolean sound(C field) {
        if (field.isInvalid() && badInput(field)) {
            remember(field);
            return false;
        }
        return true;
    }

    /** What the work makes; null if it refuses, which is told at the field. */
    <T, C extends Component & HasValidation> @Nullable T making(C field, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidCriterionException e) {
            at(field, "condition.invalid." + e.field());
            return null;
        }
    }

    <C extends Component & HasValidation> void at(C field, String key) {
        remember(field);
        if (telling) {
            field.setErrorMessage(field.getTranslation(key));
            field.setInvalid(true);
        }
    }

    void remember(Component field) {
        if (first == null) {
            first = field;
        }
    }

    private static boolean badInput(Component field) {
        return field.getElement().getProperty("_hasInputValue", false)
                && (!(field instanceof com.vaadin.flow.component.HasValue<?, ?> value) || value.isEmpty());
    }
}
