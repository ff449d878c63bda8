package org.policydesk.mail;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent, {@code desk.mail.*}.
 *
 * @param lease how long a node may hold what it claimed; a node that dies is followed by another after that time
 * @param perMinute how many mails one domain is handed within a minute at most; 0: as many as there are
 * @param perMinuteOf the same for single domains
 */
@ConfigurationProperties("desk.mail")
record SendingSettings(
        @DefaultValue("10m") Duration lease,
        @DefaultValue("300") int perMinute,
        Map<String, Integer> perMinuteOf) {
    SendingSettings {
        if (lease.compareTo(Duration.ofSeconds(5)) < 0) {
            throw new IllegalArgumentException("desk.mail.lease=" + lease + ": at least 5 s (至少 5 秒)");
        }
        perMinuteOf = perMinuteOf == null ? Map.of() : Map.copyOf(perMinuteOf);
        if (perMinute < 0 || perMinuteOf.values().stream().anyMatch(most -> most < 0)) {
            throw new IllegalArgumentException("desk.mail.per-minute: no number below 0 (不能小于 0)");
        }
    }

    /** How many the domain is handed within a minute; {@link Integer#MAX_VALUE} for no limit. */
    int limit(String domain) {
        int limit = perMinuteOf.getOrDefault(domain, perMinute);
        return limit == 0 ? Integer.MAX_VALUE : limit;
    }
}
