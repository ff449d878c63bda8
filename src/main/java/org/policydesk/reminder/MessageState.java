package org.policydesk.reminder;

/** Where a due message stands; whether it was sent is its envelope's word. */
public enum MessageState {
    /** 计划中 */
    PLANNED,
    /** 已装入邮件 */
    GATHERED,
    /** 不发送, with a {@link SkipReason} */
    SKIPPED,
    /** 已暂停 by staff */
    HELD
}
