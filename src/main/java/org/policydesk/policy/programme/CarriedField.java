package org.policydesk.policy.programme;

import java.util.List;

/** What a new round may take over from the one before it; never its dates. */
public enum CarriedField {
    CONDITIONS("criterion"),
    MATERIALS("materials"),
    LEAD_TIMES("stampDays", "postDays", "reserveDays", "reviewDays"),
    CHANNEL("channel"),
    CONTACT("contact"),
    QUOTAS("tier", "quotas"),
    CONSEQUENCE("consequence");

    private final List<String> fields;

    CarriedField(String... fields) {
        this.fields = List.of(fields);
    }

    /** The fields that it stands for, as in {@link org.policydesk.policy.ItemEdit}. */
    public List<String> fields() {
        return fields;
    }
}
