/**
 * Eligibility: the dictionary of facts, conditions as a tree of criteria, and verdicts with their reasons. What is not known
 * stays undetermined, it is never guessed. Plain Java: it knows no framework and no other module.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.eligibility;
