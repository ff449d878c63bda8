package org.policydesk.account;

/**
 * A person's place in a company.
 *
 * @param role {@link Role#COMPANY_MANAGER} or {@link Role#COMPANY_MEMBER}
 */
public record Membership(long companyId, Role role) {}
