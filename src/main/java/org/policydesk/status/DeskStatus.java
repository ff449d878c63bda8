package org.policydesk.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.policydesk.account.ForAdministrator;
import org.policydesk.clock.SecurityClock;
import org.policydesk.status.Check.About;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Service;

/** The desk's health in short, for whoever runs it. Thread-safe. */
@Service
@ForAdministrator
public class DeskStatus {
    private static final Duration OF_LATE = Duration.ofMinutes(2);

    private final HealthEndpoint health;
    private final JdbcClient jdbc;
    private final DataSource source;
    private final SecurityClock real;
    private final Instant started;

    DeskStatus(HealthEndpoint health, JdbcClient jdbc, DataSource source, SecurityClock real) {
        this.health = health;
        this.jdbc = jdbc;
        this.source = source;
        this.real = real;
        this.started = real.now();
    }

    /** Looks at everything anew; a mail server that hangs may take as long as its timeouts. */
    public StatusSheet now() {
        return new StatusSheet(
                real.now(),
                started,
                Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), ""),
                database(),
                checks(),
                nodes());
    }

    private List<Check> checks() {
        Map<String, HealthDescriptor> told = health.health() instanceof CompositeHealthDescriptor all
                ? Objects.requireNonNullElse(all.getComponents(), Map.of())
                : Map.of();
        List<Check> checks = new ArrayList<>();
        for (About about : About.values()) {
            HealthDescriptor one = told.get(about.contributor());
            if (one != null) {
                checks.add(new Check(about, result(one.getStatus()), details(one)));
            }
        }
        return checks;
    }

    private static Check.Result result(Status status) {
        if (status.equals(Status.UNKNOWN)) {
            return Check.Result.UNSET;
        }
        return status.equals(Status.DOWN) ? Check.Result.DOWN : Check.Result.UP;
    }

    private static Map<String, String> details(HealthDescriptor one) {
        Map<String, String> details = new TreeMap<>();
        if (one instanceof IndicatedHealthDescriptor indicated && indicated.getDetails() != null) {
            indicated.getDetails().forEach((name, value) -> details.put(name, String.valueOf(value)));
        }
        return details;
    }

    private List<Node> nodes() {
        return jdbc
                .sql("select instance_name, last_checkin_time from qrtz_scheduler_state order by instance_name")
                .query((row, n) -> new Node(
                        row.getString("instance_name"), Instant.ofEpochMilli(row.getLong("last_checkin_time"))))
                .list()
                .stream()
                .filter(node -> node.seen().isAfter(real.now().minus(OF_LATE)))
                .toList();
    }

    private String database() {
        try {
            return JdbcUtils.extractDatabaseMetaData(
                    source, data -> data.getDatabaseProductName() + " " + data.getDatabaseProductVersion());
        } catch (MetaDataAccessException e) {
            return "";
        }
    }
}
