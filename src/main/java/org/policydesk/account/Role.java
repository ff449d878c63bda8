package org.policydesk.account;

/** Roles. The first two belong to a person, the last two to a person within one company. */
public enum Role {
    ADMINISTRATOR,
    STAFF,
    COMPANY_MANAGER,
    COMPANY_MEMBER
}
