package org.policydesk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.policydesk.clock.SecurityClock;
import org.policydesk.support.HandClock;

class FeedThrottleTest {
    private final HandClock clock = new HandClock(LocalDateTime.of(2025, 3, 10, 8, 0));
    private final FeedThrottle throttle = new FeedThrottle(new SecurityClock(clock));

    @Test
    void guessingFromOneAddressEndsForAWhileAndOthersGoOn() {
        for (int i = 0; i < FeedThrottle.WRONG; i++) {
            assertThat(throttle.admitsAddress("10.0.0.1")).isTrue();
            throttle.wrong("10.0.0.1");
        }
        assertThat(throttle.admitsAddress("10.0.0.1")).isFalse();
        assertThat(throttle.admitsAddress("10.0.0.2")).isTrue();
        clock.advance(FeedThrottle.WINDOW.plus(Duration.ofSeconds(1)));
        assertThat(throttle.admitsAddress("10.0.0.1")).isTrue();
    }

    @Test
    void aTokenPrintsNothingOfItself() {
        FeedToken token = FeedToken.random();
        assertThat(token.toString()).doesNotContain(token.reveal());
        assertThat(token.isWellFormed()).isTrue();
        assertThat(FeedToken.of("../../etc/passwd").isWellFormed()).isFalse();
    }
}
