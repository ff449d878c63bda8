/**
 * Programmes (政策专项): the policies that are rounds (批次) of one, in their order, what differs between them, and when the next round
 * is to be expected. Expectations are computed when they are asked for and never kept.
 */
@org.springframework.modulith.NamedInterface("programme")
@org.jspecify.annotations.NullMarked
package org.policydesk.policy.programme;
