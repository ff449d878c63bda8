package org.policydesk.ui.association;

import org.policydesk.task.MemberVerdict;

/** How members are grouped on an item's page, in the order of interest. */
enum FitGroup {
    FIT("component.outcome.FIT"),
    NEAR("matching.near"),
    UNDETERMINED("component.outcome.UNDETERMINED"),
    TO_CONFIRM("component.outcome.TO_CONFIRM"),
    UNFIT("component.outcome.UNFIT");

    private final String key;

    FitGroup(String key) {
        this.key = key;
    }

    static FitGroup of(MemberVerdict one) {
        return one.near()
                ? NEAR
                : switch (one.outcome()) {
                    case FIT -> FIT;
                    case UNDETERMINED -> UNDETERMINED;
                    case TO_CONFIRM -> TO_CONFIRM;
                    case UNFIT -> UNFIT;
                };
    }

    /** The bundle key of its name. */
    String key() {
        return key;
    }
}
