package org.policydesk.mail;

/**
 * A mail did not reach its recipient, told inside the transaction that records it.
 *
 * @param reason what the mail server, or the bounce, said
 */
public record MailBounced(long envelopeId, String purpose, String address, String reason) {}
