/**
 * Who takes over when somebody of a company leaves or does something else (接任): proposed by the company's manager, decided by the
 * association, and then carried out in one go: the successor has an account, the open tasks, and nobody waits for the leaver any more.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"clock", "audit", "account", "member", "task"})
@org.jspecify.annotations.NullMarked
package org.policydesk.succession;
