package org.policydesk.task;

/** What an item means for a company, as its page of matched policies (政策匹配) is divided. */
public enum EligibilityGroup {
    /** 可申报: it fits, or the item is for every member. */
    ELIGIBLE,
    /** 差一点: it does not fit, but only narrowly missed numbers stand against it. */
    NEAR,
    /** 待补充: a fact is missing, or a condition waits for a person. */
    OPEN,
    /** 不符合 */
    UNFIT
}
