package org.policydesk.mail;

/** A message that must not leave the house as it is, such as one with a line break in a header. Nothing was stored. */
public final class InvalidEnvelopeException extends RuntimeException {
    InvalidEnvelopeException(String reason) {
        super(reason);
    }
}
