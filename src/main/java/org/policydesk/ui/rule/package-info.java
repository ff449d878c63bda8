/** The form for a deadline rule: fields for every kind of rule, and what is wrong with one in words at the field itself. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.rule;
