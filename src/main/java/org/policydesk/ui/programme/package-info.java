/** Programmes: their rounds in order, what differs between them, and when the next one is to be expected. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.programme;
