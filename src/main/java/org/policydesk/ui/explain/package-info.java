/** Why a date is what it is, on the screen: the steps in words, what to begin when, and the days themselves in small months. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.explain;
