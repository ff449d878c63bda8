package org.policydesk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Clock PRESENT = Clock.fixed(Instant.parse("2026-03-10T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDateTime BEFORE = LocalDateTime.of(2025, 3, 7, 8, 31);
    private static final LocalDateTime AHEAD = LocalDateTime.of(2030, 10, 3, 8, 31);

    private final Replay replay = new Replay();

    @Test
    void bothClocksStandAtTheMomentThatIsLivedThroughByTheTimeOfShanghai() {
        replay.at(BEFORE);

        assertThat(replay.business(PRESENT).instant()).isEqualTo("2025-03-07T00:31:00Z");
        assertThat(replay.security(PRESENT).instant()).isEqualTo("2025-03-07T00:31:00Z");
    }

    @Test
    void theSecurityClockNeverRunsAheadOfTheRealOne() {
        replay.at(AHEAD);

        assertThat(replay.business(PRESENT).instant()).isEqualTo("2030-10-03T00:31:00Z");
        assertThat(replay.security(PRESENT).instant()).isEqualTo(PRESENT.instant());
    }

    @Test
    void bothGoAsEverAfterwardsAlsoInAnotherZone() {
        Clock security = replay.security(PRESENT).withZone(BusinessClock.ZONE);
        replay.at(BEFORE);
        assertThat(security.instant()).isBefore(PRESENT.instant());

        replay.end();

        assertThat(security.instant()).isEqualTo(PRESENT.instant());
        assertThat(security.getZone()).isEqualTo(BusinessClock.ZONE);
        assertThat(replay.business(PRESENT).instant()).isEqualTo(PRESENT.instant());
    }
}
