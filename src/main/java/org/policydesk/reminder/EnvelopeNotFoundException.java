package org.policydesk.reminder;

/** There is no such envelope. */
public final class EnvelopeNotFoundException extends RuntimeException {
    private final long envelopeId;

    public EnvelopeNotFoundException(long envelopeId) {
        super("no envelope " + envelopeId);
        this.envelopeId = envelopeId;
    }

    public long envelopeId() {
        return envelopeId;
    }
}
