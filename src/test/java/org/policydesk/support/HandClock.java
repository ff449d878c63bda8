package org.policydesk.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.policydesk.clock.BusinessClock;

/** A clock that stands still until a test moves it. Thread-safe. */
public final class HandClock extends Clock {
    private volatile Instant now;

    public HandClock(LocalDateTime shanghai) {
        set(shanghai);
    }

    public void set(LocalDateTime shanghai) {
        now = shanghai.atZone(BusinessClock.ZONE).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return BusinessClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
