package org.policydesk.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The clock of deadlines, lights and reminders. A demo or a rehearsal may shift it; sessions and tokens use {@link
 * SecurityClock}. Thread-safe.
 */
public final class BusinessClock {
    /** The zone of every date in the house. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final boolean shifted;

    /**
     * @param clock the source of instants; its zone is replaced by {@link #ZONE}
     * @param shifted whether it was set to another day than the real one, which screens must say
     */
    public BusinessClock(Clock clock, boolean shifted) {
        this.clock = clock.withZone(ZONE);
        this.shifted = shifted;
    }

    /** Today's date in Shanghai. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The moment, on the business time line. */
    public Instant now() {
        return clock.instant();
    }

    /** Date and time of day in Shanghai. */
    public LocalDateTime dateTime() {
        return LocalDateTime.now(clock);
    }

    /** Whether today is not the real today; screens then show a banner. */
    public boolean isShifted() {
        return shifted;
    }
}
