package org.policydesk.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;

/** The names under which rules and conditions are stored. They must never change; a new form gets a new name. */
final class JsonNames {
    private JsonNames() {}

    /** Names of rules. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = DeadlineRule.Fixed.class, name = "fixed"),
        @JsonSubTypes.Type(value = DeadlineRule.Window.class, name = "window"),
        @JsonSubTypes.Type(value = DeadlineRule.Annual.class, name = "annual"),
        @JsonSubTypes.Type(value = DeadlineRule.Periodic.class, name = "periodic"),
        @JsonSubTypes.Type(value = DeadlineRule.Weekly.class, name = "weekly"),
        @JsonSubTypes.Type(value = DeadlineRule.Relative.class, name = "relative"),
        @JsonSubTypes.Type(value = DeadlineRule.Validity.class, name = "validity"),
        @JsonSubTypes.Type(value = DeadlineRule.LeftOpen.class, name = "leftOpen"),
        @JsonSubTypes.Type(value = DeadlineRule.Limit.class, name = "limit"),
        @JsonSubTypes.Type(value = DeadlineRule.Open.class, name = "open")
    })
    interface Rules {}

    /** Names of conditions. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Criterion.All.class, name = "all"),
        @JsonSubTypes.Type(value = Criterion.Any.class, name = "any"),
        @JsonSubTypes.Type(value = Criterion.Not.class, name = "not"),
        @JsonSubTypes.Type(value = Criterion.Compare.class, name = "compare"),
        @JsonSubTypes.Type(value = Criterion.OneOf.class, name = "oneOf"),
        @JsonSubTypes.Type(value = Criterion.RegionIn.class, name = "regionIn"),
        @JsonSubTypes.Type(value = Criterion.SizeIn.class, name = "sizeIn"),
        @JsonSubTypes.Type(value = Criterion.HoldsQualification.class, name = "holdsQualification"),
        @JsonSubTypes.Type(value = Criterion.ListedProduct.class, name = "listedProduct"),
        @JsonSubTypes.Type(value = Criterion.GivenIn.class, name = "givenIn"),
        @JsonSubTypes.Type(value = Criterion.DateIn.class, name = "dateIn"),
        @JsonSubTypes.Type(value = Criterion.FreeOf.class, name = "freeOf"),
        @JsonSubTypes.Type(value = Criterion.Unless.class, name = "unless"),
        @JsonSubTypes.Type(value = Criterion.ByRenewal.class, name = "byRenewal"),
        @JsonSubTypes.Type(value = Criterion.Confirm.class, name = "confirm")
    })
    interface Criteria {}
}
