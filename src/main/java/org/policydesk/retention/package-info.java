/**
 * How long is kept what is no record of the work (保存期限): each module says which of its rows are over when, and one chore lets them go
 * every night, a few at a time.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"clock"})
@org.jspecify.annotations.NullMarked
package org.policydesk.retention;
