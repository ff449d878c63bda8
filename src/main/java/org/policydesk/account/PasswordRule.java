package org.policydesk.account;

import java.nio.charset.StandardCharsets;

/** What a password that people choose has to be. */
final class PasswordRule {
    /** bcrypt reads no more than this. */
    private static final int LONGEST_BYTES = 72;

    private PasswordRule() {}

    static void check(String wanted) {
        if (wanted.length() < OwnAccount.SHORTEST) {
            throw new InvalidPersonException("password", "short");
        }
        if (wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new InvalidPersonException("password", "long");
        }
    }
}
