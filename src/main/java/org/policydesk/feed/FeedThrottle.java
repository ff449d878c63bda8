package org.policydesk.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.policydesk.clock.SecurityClock;
import org.springframework.stereotype.Component;

/**
 * Keeps calendars from being read too often and addresses from being guessed. Counts are kept per node and in bounded memory.
 * Thread-safe.
 */
@Component
class FeedThrottle {
    static final int READS = 30;
    static final int WRONG = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final Cache<String, AtomicInteger> counts;

    FeedThrottle(SecurityClock clock) {
        Ticker ticker = () -> Duration.ofMillis(clock.now().toEpochMilli()).toNanos();
        counts = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }

    /** Whether somebody at this address may still try tokens. */
    boolean admitsAddress(String address) {
        return counter("address " + address).get() < WRONG;
    }

    /** Counts a token that nobody has. */
    void wrong(String address) {
        counter("address " + address).incrementAndGet();
    }

    /** Counts a read of that calendar; whether it may be read now. */
    boolean admits(FeedToken token) {
        return counter("token " + token.sha256()).incrementAndGet() <= READS;
    }

    private AtomicInteger counter(String key) {
        return counts.get(key, k -> new AtomicInteger());
    }
}
