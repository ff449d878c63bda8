/** Edits conditions (条件) of every kind as a tree, with what each kind asks in fields of its own and bad input told at its field. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.condition;
