/**
 * A year of an association in one process and some minutes: the whole desk with a clock in hand, people who act by chance, and a
 * reckoning of its own of what has to be said to whom when.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.year;
