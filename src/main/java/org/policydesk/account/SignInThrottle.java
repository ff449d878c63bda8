package org.policydesk.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.policydesk.clock.SecurityClock;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after too many failures for one account or from one address, further tries are refused for a while,
 * whether the password is right or not. Counts are kept per node and in bounded memory. Thread-safe.
 */
@Component
class SignInThrottle {
    static final int PER_ACCOUNT = 8;
    static final int PER_ADDRESS = 60;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Cache<String, AtomicInteger> failures;

    SignInThrottle(SecurityClock clock) {
        Ticker ticker = () -> Duration.ofMillis(clock.now().toEpochMilli()).toNanos();
        failures = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }

    /**
     * Counts the try as a failure before its password is looked at, so that tries made all at once are counted too.
     *
     * @return whether it may go on
     */
    boolean admits(String account, String address) {
        AtomicInteger ofAccount = counter("account " + account);
        AtomicInteger ofAddress = counter("address " + address);
        return ofAddress.get() < PER_ADDRESS
                && ofAccount.getAndUpdate(n -> Math.min(n + 1, PER_ACCOUNT)) < PER_ACCOUNT
                && ofAddress.getAndUpdate(n -> Math.min(n + 1, PER_ADDRESS)) < PER_ADDRESS;
    }

    /** Takes the try back, and forgets the account's failures. */
    void succeeded(String account, String address) {
        failures.invalidate("account " + account);
        counter("address " + address).updateAndGet(n -> Math.max(0, n - 1));
    }

    private AtomicInteger counter(String key) {
        return failures.get(key, k -> new AtomicInteger());
    }
}
