package org.policydesk.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets a demo live through days before its own while it starts, so that what it finds was done at its time and by the rules that hold
 * for everybody. Exists in the profile demo only. Thread-safe; the moment holds for the whole process.
 */
@Component
@Profile("demo")
public final class Replay {
    private volatile @Nullable Instant moment;

    /** Lets the clocks stand at that moment. The security clock goes with it as long as it is none that still lies ahead. */
    public void at(LocalDateTime shanghai) {
        moment = shanghai.atZone(BusinessClock.ZONE).toInstant();
    }

    /** Lets the clocks go again as they ever do. */
    public void end() {
        moment = null;
    }

    Clock business(Clock present) {
        return new Replayed(present, false);
    }

    Clock security(Clock present) {
        return new Replayed(present, true);
    }

    private final class Replayed extends Clock {
        private final Clock present;
        private final boolean neverAhead;

        Replayed(Clock present, boolean neverAhead) {
            this.present = present;
            this.neverAhead = neverAhead;
        }

        @Override
        public Instant instant() {
            Instant now = present.instant();
            Instant then = moment;
            return then == null || neverAhead && then.isAfter(now) ? now : then;
        }

        @Override
        public ZoneId getZone() {
            return present.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Replayed(present.withZone(zone), neverAhead);
        }
    }
}
