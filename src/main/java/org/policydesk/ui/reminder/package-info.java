/**
 * The screens about reminders beside the outbox: plans that staff set, what each person chose, rehearsals, the call sheet, and the proof of what was said.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.reminder;
