package org.policydesk.reminder;

/**
 * Somebody who is told.
 *
 * @param locale a language tag
 */
record Recipient(long personId, String name, String address, String locale) {}
