package org.policydesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.policydesk.clock.SecurityClock;

class SignInThrottleTest {
    private final SignInThrottle throttle = new SignInThrottle(new SecurityClock(Clock.systemUTC()));

    @Test
    void guessesMadeAllAtOnceGetNoFurtherThanGuessesOneByOne() throws Exception {
        Callable<Boolean> guess = () -> throttle.admits("victim", "10.0.0.1");
        try (ExecutorService burst = Executors.newFixedThreadPool(20)) {
            List<Future<Boolean>> guesses = burst.invokeAll(Collections.nCopies(200, guess));

            assertThat(guesses.stream().filter(Future::resultNow)).hasSize(SignInThrottle.PER_ACCOUNT);
        }
    }

    @Test
    void tryingManyAccountsFromOneAddressIsRefusedToo() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            assertThat(throttle.admits("account" + i, "10.0.0.1")).isTrue();
        }
        assertThat(throttle.admits("another", "10.0.0.1")).isFalse();
        assertThat(throttle.admits("another", "10.0.0.2")).isTrue();
    }

    @Test
    void anOfficeBehindOneAddressMaySignInAsOftenAsItLikes() {
        for (int i = 0; i < 3 * SignInThrottle.PER_ADDRESS; i++) {
            assertThat(throttle.admits("account" + i, "10.0.0.1")).isTrue();
            throttle.succeeded("account" + i, "10.0.0.1");
        }
    }
}
