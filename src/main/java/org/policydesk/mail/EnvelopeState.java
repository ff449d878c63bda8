package org.policydesk.mail;

/** Where an envelope stands on its way out. */
public enum EnvelopeState {
    /** 待发送: not handed over yet, or to be tried again. */
    WAITING,
    /** 发送中: a node holds it for the length of its lease. */
    CLAIMED,
    /** 已发送: the mail server accepted it. */
    SENT,
    /** 退信: the mail server accepted it, and it came back. */
    BOUNCED,
    /** 发送失败: the mail server refused it for good. */
    FAILED,
    /** 已暂停: staff hold it back. */
    HELD,
    /** 已合并或作废: not handed over any more; what it said went into a later envelope, or is no longer true. */
    REPLACED
}
