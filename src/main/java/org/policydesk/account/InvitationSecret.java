package org.policydesk.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What an invitation's link carries: its number, and a secret of 256 bits that nobody can guess and of which only the digest is kept.
 * Its text form is not shown by {@link #toString}, so that no log gets it.
 */
final class InvitationSecret {
    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    private InvitationSecret(byte[] secret) {
        this.secret = secret;
    }

    /** What a link's token says, whether we made it or not. */
    record Claim(long invitationId, InvitationSecret secret) {}

    static InvitationSecret random() {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return new InvitationSecret(secret);
    }

    /** Empty if the token has not the form of one. */
    static Optional<Claim> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != Long.BYTES + SECRET) {
            return Optional.empty();
        }
        byte[] secret = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        return Optional.of(new Claim(ByteBuffer.wrap(bytes).getLong(), new InvitationSecret(secret)));
    }

    /** For the link of the invitation with that number. */
    String token(long invitationId) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES + SECRET)
                .putLong(invitationId)
                .put(secret)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept: hexadecimal SHA-256. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether that is its digest; takes as long whichever character differs. */
    boolean isOf(String kept) {
        return MessageDigest.isEqual(
                digest().getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
    }
}
