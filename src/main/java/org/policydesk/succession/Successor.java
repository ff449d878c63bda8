package org.policydesk.succession;

import org.jspecify.annotations.Nullable;
import org.policydesk.account.Role;

/** Who is to take over. */
public sealed interface Successor {
    /** Somebody who works for the company already. */
    record Colleague(long personId) implements Successor {}

    /**
     * Somebody new.
     *
     * @param role the role in the company
     */
    record Newcomer(String name, String email, @Nullable String mobile, Role role) implements Successor {}
}
