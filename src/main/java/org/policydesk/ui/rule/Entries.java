package org.policydesk.ui.rule;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** Reads fields in which something may stand that is no value of theirs, such as a 31st of February. */
final class Entries {
    private Entries() {}

    /**
     * The field's value; null if nothing was entered.
     *
     * @throws InvalidRuleException for that reason if what was entered cannot be read
     */
    static <T, F extends HasValue<?, T> & HasValidator<T>> @Nullable T optional(
            F field, String name, Reason unreadable) {
        T value = field.getValue();
        if (value == null && field.getDefaultValidator().apply(null, null).isError()) {
            throw new InvalidRuleException(name, unreadable);
        }
        return value;
    }
}
