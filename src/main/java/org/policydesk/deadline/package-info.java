/**
 * Deadlines: rules as a policy states them, the occurrences they give, the working calendar they are counted in, and the
 * explanation of every date. Plain Java: it knows no framework and no other module.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.deadline;
