package org.policydesk.policy;

/** How much hangs on an item (重要程度), for the order in which members see their tasks; the least first. */
public enum Importance {
    /** 普通 */
    NORMAL,
    /** 重要 */
    IMPORTANT,
    /** 紧要 */
    URGENT
}
