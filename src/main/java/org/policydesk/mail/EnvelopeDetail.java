package org.policydesk.mail;

import java.time.Instant;
import java.util.List;

/**
 * An envelope as it is, or will be, sent.
 *
 * @param html the HTML part, empty once its time is over; whoever shows it must isolate it
 * @param plain the plain-text part, likewise
 * @param attempts every attempt so far, oldest first
 */
public record EnvelopeDetail(EnvelopeRow row, String html, String plain, List<Attempt> attempts) {
    public EnvelopeDetail {
        attempts = List.copyOf(attempts);
    }

    /** Whether its text is still there; when its time is over, only what became of the mail stays. */
    public boolean isTextKept() {
        return !html.isEmpty();
    }

    /**
     * One attempt to send.
     *
     * @param at the real moment, whatever the business clock says
     * @param outcome Accepted, Refused, Deferred, Unknown; with LATE_ before it when another node had taken over
     */
    public record Attempt(Instant at, String outcome, String reply) {}
}
