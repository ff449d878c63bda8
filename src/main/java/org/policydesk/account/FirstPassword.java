package org.policydesk.account;

import java.security.SecureRandom;

/** Makes first passwords that can be read out on the telephone: no letters or figures that look alike, about 80 bits. */
final class FirstPassword {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
