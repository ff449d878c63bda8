package org.policydesk.ui.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.policydesk.clock.SecurityClock;
import org.policydesk.support.HandClock;

class LinkThrottleTest {
    private final HandClock clock = new HandClock(LocalDateTime.of(2025, 3, 10, 8, 0));
    private final LinkThrottle throttle = new LinkThrottle(new SecurityClock(clock));

    @Test
    void whoBringsLinksThatWeNeverMadeIsSoonTurnedAwayForAWhileAndNobodyElseIs() {
        for (int i = 0; i < LinkThrottle.MOST_FAILURES; i++) {
            assertThat(throttle.admits("10.0.0.1")).isTrue();
            throttle.failed("10.0.0.1");
        }
        assertThat(throttle.admits("10.0.0.1")).isFalse();
        assertThat(throttle.admits("10.0.0.2")).isTrue();
        clock.advance(LinkThrottle.WINDOW.plus(Duration.ofSeconds(1)));
        assertThat(throttle.admits("10.0.0.1")).isTrue();
    }

    @Test
    void goodLinksMayBeOpenedOftenButNotWithoutEnd() {
        for (int i = 0; i < LinkThrottle.MOST; i++) {
            assertThat(throttle.admits("10.0.0.1")).isTrue();
        }
        assertThat(throttle.admits("10.0.0.1")).isFalse();
    }
}
