/**
 * The append-only journal: who (an id) did what to which subject, with the old and the new value.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"clock"})
@org.jspecify.annotations.NullMarked
package org.policydesk.audit;
