package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.InvalidCriterionException;

/** The fields of one kind of condition. */
abstract class ConditionFields extends Div {
    private static final long serialVersionUID = 1L;

    ConditionFields() {
        addClassName("form-row");
    }

    /** @throws InvalidCriterionException if something is missing */
    abstract Criterion read();

    /** The fields for a kind, showing the condition if it is of that kind. */
    static ConditionFields of(ConditionKind kind, @Nullable Criterion shown) {
        return switch (kind) {
            case COMPARE -> new CompareFields(shown);
            case QUALIFICATION -> new QualificationFields(shown);
            case REGION -> new RegionFields(shown);
            case SIZE -> new SizeFields(shown);
            case PRODUCT -> new ProductFields(shown);
            case CONFIRM -> new ConfirmFields(shown);
            case KEPT -> new KeptCondition(need(shown, "criterion"));
        };
    }

    static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidCriterionException(field, "missing");
        }
        return value;
    }
}
