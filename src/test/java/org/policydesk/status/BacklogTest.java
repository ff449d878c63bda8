package org.policydesk.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final Instant NOW = Instant.parse("2025-03-10T08:00:00Z");

    @Test
    void standsOnceTheFirstMailHasWaitedHalfAnHourAndNoServerTakesAny() {
        assertThat(backlog(Duration.ofMinutes(31), null).stands(NOW)).isTrue();
        assertThat(backlog(Duration.ofMinutes(31), Duration.ofMinutes(40)).stands(NOW))
                .isTrue();
    }

    @Test
    void isNoneWhileALongQueueMoves() {
        assertThat(backlog(Duration.ofHours(2), Duration.ofMinutes(1)).stands(NOW))
                .isFalse();
    }

    @Test
    void isNoneInTheFirstHalfHour() {
        assertThat(backlog(Duration.ofMinutes(30), null).stands(NOW)).isFalse();
        assertThat(new Backlog(0, null, null, 0).stands(NOW)).isFalse();
    }

    @Test
    void hasNotWaitedWhereClocksDiffer() {
        assertThat(new Backlog(1, NOW.plusSeconds(90), null, 0).waited(NOW)).isZero();
    }

    private static Backlog backlog(Duration waited, @org.jspecify.annotations.Nullable Duration sinceAccepted) {
        return new Backlog(1, NOW.minus(waited), sinceAccepted == null ? null : NOW.minus(sinceAccepted), 0);
    }
}
