/**
 * Data for tests and benchmarks: an association of invented members with people, policies, items and tasks, drawn by a seed with the skew and the bunching of real ones. The same seed gives the same rows on H2 and on PostgreSQL.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.generated;
