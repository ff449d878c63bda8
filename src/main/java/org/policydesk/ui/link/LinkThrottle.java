package org.policydesk.ui.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.policydesk.clock.SecurityClock;
import org.springframework.stereotype.Component;

/**
 * Bounds what one address may do with links in mails, and much more narrowly once it brings links that we never made. Counts are
 * kept per node and in bounded memory. Thread-safe.
 */
@Component
class LinkThrottle {
    static final int MOST = 120;
    static final int MOST_FAILURES = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final Cache<String, AtomicInteger> tries;
    private final Cache<String, AtomicInteger> failures;

    LinkThrottle(SecurityClock clock) {
        Ticker ticker = () -> Duration.ofMillis(clock.now().toEpochMilli()).toNanos();
        tries = counters(ticker);
        failures = counters(ticker);
    }

    boolean admits(String address) {
        return count(tries, address).incrementAndGet() <= MOST
                && count(failures, address).get() < MOST_FAILURES;
    }

    void failed(String address) {
        count(failures, address).incrementAndGet();
    }

    private static AtomicInteger count(Cache<String, AtomicInteger> counters, String address) {
        return counters.get(address, key -> new AtomicInteger());
    }

    private static Cache<String, AtomicInteger> counters(Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }
}
