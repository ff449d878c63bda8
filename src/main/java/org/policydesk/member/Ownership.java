package org.policydesk.member;

/** Who owns a company (企业性质); the names are the values of the fact {@code ownership}. */
public enum Ownership {
    STATE,
    COLLECTIVE,
    PRIVATE,
    FOREIGN,
    JOINT_VENTURE,
    MIXED
}
