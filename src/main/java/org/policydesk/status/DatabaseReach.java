package org.policydesk.status;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.policydesk.clock.SecurityClock;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, asked once for all parts of a health that need it: while it is away each question takes as long as a
 * page waits for it, and a monitor would have given up before the last. Thread-safe.
 */
@Component
class DatabaseReach {
    private static final int ANSWER_SECONDS = 2;
    /** Longer than one question takes, so that all parts of one health share its answer. */
    private static final Duration TRUE_FOR = Duration.ofSeconds(6);

    private final DataSource source;
    private final SecurityClock real;
    private Instant asked = Instant.MIN;
    private Optional<String> trouble = Optional.empty();

    DatabaseReach(DataSource source, SecurityClock real) {
        this.source = source;
        this.real = real;
    }

    /** Why it cannot be reached, in the driver's words; empty if it answers. A trouble is told again for some seconds. */
    synchronized Optional<String> trouble() {
        if (trouble.isEmpty() || asked.isBefore(real.now().minus(TRUE_FOR))) {
            trouble = ask();
            asked = real.now();
        }
        return trouble;
    }

    private Optional<String> ask() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(ANSWER_SECONDS)
                    ? Optional.empty()
                    : Optional.of("no answer within " + ANSWER_SECONDS + " s");
        } catch (SQLException e) {
            return Optional.of(
                    String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage()));
        }
    }
}
