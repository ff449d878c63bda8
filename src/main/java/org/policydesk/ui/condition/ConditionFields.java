package org.policydesk.ui.condition;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** The fields of one kind of condition. */
abstract class ConditionFields extends Div {
    private static final long serialVersionUID = 1L;

    ConditionFields() {
        addClassName("form-row");
    }

    /** The condition; null if something is missing or wrong, which is told to the faults. */
    abstract @Nullable Criterion read(Faults faults);

    /** The fields for a kind, showing the condition if it is of that kind. */
    static ConditionFields of(ConditionKind kind, @Nullable Criterion shown, Surroundings around) {
        return switch (kind) {
            case COMPARE -> new CompareFields(shown instanceof Criterion.Compare one ? one : null, around);
            case QUALIFICATION ->
                new QualificationFields(shown instanceof Criterion.HoldsQualification one ? one : null, around);
            case GIVEN -> new GivenFields(shown instanceof Criterion.GivenIn one ? one : null, around);
            case REGION -> new RegionFields(shown instanceof Criterion.RegionIn one ? one : null, around);
            case SIZE -> new SizeFields(shown instanceof Criterion.SizeIn one ? one : null, around);
            case ONE_OF -> new OneOfFields(shown instanceof Criterion.OneOf one ? one : null, around);
            case DATE -> new DateFields(shown instanceof Criterion.DateIn one ? one : null, around);
            case PRODUCT -> new ProductFields(shown instanceof Criterion.ListedProduct one ? one : null, around);
            case FREE_OF -> new FreeFields(shown instanceof Criterion.FreeOf one ? one : null, around);
            case CONFIRM -> new ConfirmFields(shown instanceof Criterion.Confirm one ? one : null, around);
            case ALL, ANY -> new GroupFields(kind, shown, around);
            case NOT -> new NotFields(shown, around);
            case UNLESS -> new UnlessFields(shown, around);
            case BY_RENEWAL -> new RenewalFields(shown, around);
        };
    }
}
