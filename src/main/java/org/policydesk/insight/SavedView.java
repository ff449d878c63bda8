package org.policydesk.insight;

/**
 * A filter of the list of all tasks under a name.
 *
 * @param address the query of the page's address, without the question mark; empty for no filter
 */
public record SavedView(long id, String name, String address) {}
