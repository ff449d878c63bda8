package org.policydesk.ui.association;

import org.policydesk.eligibility.Criterion;

/** The kinds of condition that the form knows. */
enum ConditionKind {
    COMPARE,
    QUALIFICATION,
    REGION,
    SIZE,
    PRODUCT,
    CONFIRM,
    /** Nested, or of a kind that the form has no fields for. */
    KEPT;

    static ConditionKind of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Compare compare -> COMPARE;
            case Criterion.HoldsQualification holds -> QUALIFICATION;
            case Criterion.RegionIn region -> REGION;
            case Criterion.SizeIn size -> SIZE;
            case Criterion.ListedProduct product -> PRODUCT;
            case Criterion.Confirm confirm -> CONFIRM;
            case Criterion.All all -> KEPT;
            case Criterion.Any any -> KEPT;
            case Criterion.Not not -> KEPT;
            case Criterion.OneOf oneOf -> KEPT;
        };
    }
}
