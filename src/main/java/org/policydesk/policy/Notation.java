package org.policydesk.policy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;

/** How rules and conditions are written down, in the database and in files: one name for each form, and the same in both. */
public final class Notation {
    private Notation() {}

    /** Lets the mapper to be built read and write rules and conditions, and all else by fields, without those that are null. */
    public static <B extends MapperBuilder<?, B>> B on(B builder) {
        return builder.changeDefaultVisibility(visibility -> visibility
                        .withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                        .withVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .addMixIn(DeadlineRule.class, JsonNames.Rules.class)
                .addMixIn(Criterion.class, JsonNames.Criteria.class);
    }
}
