package org.policydesk.mail;

import java.time.Instant;
import java.util.List;

/**
 * An envelope as it is, or will be, sent.
 *
 * @param html the HTML part; whoever shows it must isolate it
 * @param plain the plain-text part
 * @param attempts every attempt so far, oldest first
 */
public record EnvelopeDetail(EnvelopeRow row, String html, String plain, List<Attempt> attempts) {
    public EnvelopeDetail {
        attempts = List.copyOf(attempts);
    }

    /**
     * One attempt to send.
     *
     * @param at the real moment, whatever the business clock says
     * @param outcome Accepted, Refused, Deferred, Unknown; with LATE_ before it when another node had taken over
     */
    public record Attempt(Instant at, String outcome, String reply) {}
}
