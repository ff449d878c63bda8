package org.policydesk.ui.condition;

import org.policydesk.eligibility.Criterion;

/** The kinds of condition, in the order of the choice: what asks the company something, then what joins conditions. */
enum ConditionKind {
    COMPARE,
    QUALIFICATION,
    GIVEN,
    REGION,
    SIZE,
    ONE_OF,
    DATE,
    PRODUCT,
    FREE_OF,
    CONFIRM,
    ALL,
    ANY,
    NOT,
    UNLESS,
    BY_RENEWAL;

    static ConditionKind of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Compare compare -> COMPARE;
            case Criterion.HoldsQualification holds -> QUALIFICATION;
            case Criterion.GivenIn given -> GIVEN;
            case Criterion.RegionIn region -> REGION;
            case Criterion.SizeIn size -> SIZE;
            case Criterion.OneOf oneOf -> ONE_OF;
            case Criterion.DateIn dates -> DATE;
            case Criterion.ListedProduct product -> PRODUCT;
            case Criterion.FreeOf free -> FREE_OF;
            case Criterion.Confirm confirm -> CONFIRM;
            case Criterion.All all -> ALL;
            case Criterion.Any any -> ANY;
            case Criterion.Not not -> NOT;
            case Criterion.Unless unless -> UNLESS;
            case Criterion.ByRenewal choice -> BY_RENEWAL;
        };
    }

    /** Whether it joins other conditions. */
    boolean joins() {
        return ordinal() >= ALL.ordinal();
    }
}
