package org.policydesk.recommendation;

/** Where a recommendation of the association stands; which follows which, {@link Stages} says. */
public enum Stage {
    /** 征集: companies hand in. */
    COLLECTING,
    /** 审核: staff go through what was handed in. */
    REVIEWING,
    /** 排序: those that passed are put in order. */
    RANKING,
    /** 已报送: the list has gone to the authority. */
    REPORTED
}
