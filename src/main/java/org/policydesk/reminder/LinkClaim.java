package org.policydesk.reminder;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * What a signed link says: this person may do this one thing with this one task until then.
 *
 * @param dueVersion the due date that the person was told of
 * @param nonce makes two links differ that say the same
 */
record LinkClaim(MailAct act, long personId, long taskId, int dueVersion, Instant expires, long nonce) {
    static final int BYTES = 1 + 8 + 8 + 4 + 8 + 8;

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put((byte) act.ordinal())
                .putLong(personId)
                .putLong(taskId)
                .putInt(dueVersion)
                .putLong(expires.getEpochSecond())
                .putLong(nonce)
                .array();
    }

    /** Of bytes whose signature was checked. */
    static LinkClaim of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new LinkClaim(
                MailAct.values()[in.get()],
                in.getLong(),
                in.getLong(),
                in.getInt(),
                Instant.ofEpochSecond(in.getLong()),
                in.getLong());
    }
}
