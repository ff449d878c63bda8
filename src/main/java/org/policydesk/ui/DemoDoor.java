package org.policydesk.ui;

import java.util.List;

/** Accounts that the sign-in page of a demo may show; no such bean exists outside the demo. */
public interface DemoDoor {
    /** The accounts, in the order to show them. */
    List<Account> accounts();

    /**
     * One account.
     *
     * @param label who it is
     * @param hint what to look at with it
     */
    record Account(String email, String password, String label, String hint) {}
}
