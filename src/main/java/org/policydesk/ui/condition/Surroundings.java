package org.policydesk.ui.condition;

import com.vaadin.flow.component.HasValue;
import java.time.LocalDate;

/**
 * What all fields of a tree share.
 *
 * @param today the business day
 * @param changed told when anything was typed, added or removed
 */
record Surroundings(LocalDate today, Runnable changed) {
    /** Tells of every change of these. */
    void watch(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> changed.run());
        }
    }
}
