package org.policydesk.ui;

import java.util.List;

/** Accounts that the sign-in page of a demo may show; no such bean exists outside the demo. */
public interface DemoDoor {
    /** The accounts, in the order to show them. */
    List<Account> accounts();

    /**
     * One account.
     *
     * @param who whose it is; what stands in the bundles under {@code shell.door.}: the name, and with {@code .hint} what to look at
     * @param page which page it leads to; empty: the account's first
     */
    record Account(String email, String password, String who, String page) {}
}
