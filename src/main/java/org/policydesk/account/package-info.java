/**
 * Persons, sign-in, roles and the membership of persons in companies; tells every other module who is acting and for which company.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"clock", "retention", "mail", "audit"})
@org.jspecify.annotations.NullMarked
package org.policydesk.account;
