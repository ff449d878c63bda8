package org.policydesk.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of a calendar's address. It prints as nothing, so that no log ever holds it by accident. */
final class FeedToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String FORM = "[A-Za-z0-9_-]{43}";

    private final String text;

    private FeedToken(String text) {
        this.text = text;
    }

    static FeedToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static FeedToken of(String text) {
        return new FeedToken(text);
    }

    /** Whether it can be a token at all. */
    boolean isWellFormed() {
        return text.matches(FORM);
    }

    /** What is kept of it. */
    String sha256() {
        return digest(text);
    }

    /** The token itself, for the one time that it is shown. */
    String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "FeedToken";
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
