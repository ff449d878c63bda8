package org.policydesk.reminder;

import org.policydesk.mail.EnvelopeState;

/** The envelope is in another state by now, so that what was asked for makes no sense; nothing was changed. */
public final class EnvelopeMovedException extends RuntimeException {
    private final EnvelopeState state;

    public EnvelopeMovedException(EnvelopeState state) {
        super("the envelope is " + state);
        this.state = state;
    }

    public EnvelopeState state() {
        return state;
    }
}
