package org.policydesk.account;

/**
 * A person of a company in short.
 *
 * @param role the person's role in that company
 */
public record PersonRef(long id, String name, String email, Role role, String locale) {}
