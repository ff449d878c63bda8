package org.policydesk.task;

/** What a line of a checklist (材料清单) asks for. */
public enum LineKind {
    /** A fact that is missing (待补充). */
    FACT,
    /** A condition that only a person can judge (待确认). */
    CONFIRM,
    /** A document to hand in. */
    MATERIAL
}
