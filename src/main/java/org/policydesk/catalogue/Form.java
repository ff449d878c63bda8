package org.policydesk.catalogue;

/** What becomes of a listing that is loaded. */
public enum Form {
    /** 专项: comes in rounds, each by a notice of its own, so that the next one is to be expected. */
    PROGRAMME,
    /** 义务: one rule that holds until it is changed. */
    DUTY,
    /** 单次: one call that is not expected to come again. */
    ONCE
}
