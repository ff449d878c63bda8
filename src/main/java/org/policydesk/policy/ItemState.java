package org.policydesk.policy;

/** Where an item stands between the machine's draft and the members' boards. */
public enum ItemState {
    /** Found by extraction or entered by staff; not yet looked at. */
    DRAFT,
    /** 已采纳: looked at by staff, not yet published. */
    ACCEPTED,
    /** 已剔除, with a reason. */
    REJECTED,
    /** 已发布 */
    PUBLISHED,
    /** 已撤回 */
    WITHDRAWN
}
