package org.policydesk.policy;

/** 初筛: what staff decided about a whole policy before they read its drafts. */
public enum TriageState {
    UNDECIDED,
    /** 与会员有关 */
    RELEVANT,
    /** 仅存档: its drafts wait for nobody. */
    ARCHIVED
}
