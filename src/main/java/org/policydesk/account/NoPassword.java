package org.policydesk.account;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The digest that stands for "no password yet": of a random one that was thrown away at start. It is compared like any other, so that
 * a sign-in tells nobody who has not come yet, and is made once, because hashing is slow on purpose. Thread-safe.
 */
@Component
class NoPassword {
    private final String digest;

    NoPassword(PasswordEncoder encoder) {
        this.digest = encoder.encode(InvitationSecret.random().digest());
    }

    String digest() {
        return digest;
    }
}
