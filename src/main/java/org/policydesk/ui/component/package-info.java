/** Parts that every screen shares: lights, dates in words, marks, messages, empty states. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.component;
