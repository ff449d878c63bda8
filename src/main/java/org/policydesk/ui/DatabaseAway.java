package org.policydesk.ui;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from everything else that can go wrong: the one mends itself, the other is a fault of ours. */
final class DatabaseAway {
    /** SQL's class of states for a connection that failed. */
    private static final String CONNECTION = "08";
    /** PostgreSQL's for a server that is being stopped, was, or is being started. */
    private static final String INTERVENTION = "57P";
    // A chain of causes that bites its own tail must end.
    private static final int DEEPEST = 20;

    private DatabaseAway() {}

    /** Whether this failed because the database could not be reached, or broke off in the middle. */
    static boolean causes(@Nullable Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof SQLException e && isAway(e)) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientConnectionException
                || state != null && (state.startsWith(CONNECTION) || state.startsWith(INTERVENTION));
    }
}
