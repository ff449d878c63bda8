package org.policydesk.robot;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How groups are reached, {@code desk.robots.*}.
 *
 * @param hosts hosts beside those of WeCom and DingTalk, for an installation of one's own
 * @param internalNetworks whether addresses inside the house, and those without TLS, may be called; needed for such an installation only
 * @param timeout how long a server may take to answer
 * @param perMinute how many messages a robot sends within a minute at most
 */
@ConfigurationProperties("desk.robots")
record RobotSettings(
        Set<String> hosts,
        @DefaultValue("false") boolean internalNetworks,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("20") int perMinute) {
    RobotSettings {
        hosts = hosts == null ? Set.of() : Set.copyOf(hosts);
        if (perMinute < 1 || perMinute > 20) {
            throw new IllegalArgumentException("desk.robots.per-minute=" + perMinute + ": 1 to 20 (1 至 20)");
        }
    }
}
