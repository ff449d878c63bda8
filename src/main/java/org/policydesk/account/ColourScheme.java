package org.policydesk.account;

/** Light or dark, as a person wants their screens. */
public enum ColourScheme {
    /** As the person's device has it. */
    SYSTEM,
    LIGHT,
    DARK
}
