/** Screens of the association's staff: compilations, review, items, tasks of all members, member companies, outbox. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.association;
