package org.policydesk.ui.association;

import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Years;

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
            case Criterion.Compare compare when compare.years().equals(Years.ONE) -> COMPARE;
            case Criterion.Compare compare -> KEPT;
            case Criterion.HoldsQualification holds when holds.level() == null && holds.on() == null -> QUALIFICATION;
            case Criterion.HoldsQualification holds -> KEPT;
            case Criterion.GivenIn given -> KEPT;
            case Criterion.DateIn dates -> KEPT;
            case Criterion.FreeOf free -> KEPT;
            case Criterion.Unless unless -> KEPT;
            case Criterion.ByRenewal choice -> KEPT;
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
