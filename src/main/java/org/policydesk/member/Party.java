package org.policydesk.member;

import org.jspecify.annotations.Nullable;

/**
 * The company that a row speaks of.
 *
 * @param company as recorded; null: the file adds it
 */
record Party(String creditCode, @Nullable Company company, String name) {}
