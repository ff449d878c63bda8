package org.policydesk.insight;

/** A person whom tasks may be assigned to, with the company's name. */
public record Owner(long id, String name, String memberName) {}
