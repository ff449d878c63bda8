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

    boolean refuses(String account, String address) {
        return count("account " + account) >= PER_ACCOUNT || count("address " + address) >= PER_ADDRESS;
    }

    void failed(String account, String address) {
        more("account " + account);
        more("address " + address);
    }

    void succeeded(String account) {
        failures.invalidate("account " + account);
    }

    private int count(String key) {
        AtomicInteger counted = failures.getIfPresent(key);
        return counted == null ? 0 : counted.get();
    }

    private void more(String key) {
        failures.get(key, k -> new AtomicInteger()).incrementAndGet();
    }
}
