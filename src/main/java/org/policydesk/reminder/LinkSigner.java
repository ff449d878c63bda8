package org.policydesk.reminder;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.policydesk.clock.SecurityClock;
import org.springframework.stereotype.Component;

/** Makes and reads the tokens of links in mails. Thread-safe. */
@Component
class LinkSigner {
    /** By the real clock; a shifted one must neither lengthen nor shorten it. */
    static final Duration LIFE = Duration.ofDays(21);

    private static final int SIGNATURE = 16;

    private final LinkKey key;
    private final SecurityClock real;
    private final RandomGenerator random = new SecureRandom();

    LinkSigner(LinkKey key, SecurityClock real) {
        this.key = key;
        this.real = real;
    }

    String token(MailAct act, long personId, long taskId, int dueVersion) {
        byte[] claim =
                new LinkClaim(act, personId, taskId, dueVersion, real.now().plus(LIFE), random.nextLong()).bytes();
        byte[] token = Arrays.copyOf(claim, LinkClaim.BYTES + SIGNATURE);
        System.arraycopy(signature(claim), 0, token, LinkClaim.BYTES, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What the token says, expired or not; empty if we never signed it. */
    Optional<LinkClaim> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        // Trailing bits that decode to the same bytes would make one link two.
        boolean whole = bytes.length == LinkClaim.BYTES + SIGNATURE
                && token.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        if (!whole) {
            return Optional.empty();
        }
        byte[] claim = Arrays.copyOf(bytes, LinkClaim.BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, LinkClaim.BYTES, bytes.length);
        return MessageDigest.isEqual(signature, signature(claim)) ? Optional.of(LinkClaim.of(claim)) : Optional.empty();
    }

    boolean isExpired(LinkClaim claim) {
        return claim.expires().isBefore(real.now());
    }

    private byte[] signature(byte[] claim) {
        return Arrays.copyOf(key.sign(claim), SIGNATURE);
    }
}
