package org.policydesk.feed;

/** Nobody has that calendar address, or not any more. */
public final class FeedNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeedNotFoundException() {
        super("no such calendar");
    }
}
