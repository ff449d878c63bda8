package org.policydesk.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's calendar address; the address itself is kept nowhere.
 *
 * @param createdAt by the real clock
 * @param lastReadAt when a program last read it, to ten minutes; null if none has
 */
public record FeedInfo(Instant createdAt, @Nullable Instant lastReadAt) {}
