package org.policydesk.ui;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/**
 * Tells a database that is away from everything else that can go wrong: the one mends itself, the other is a fault of ours. A pool that
 * has nothing to lend counts only if it could not connect, whose reason is then among the causes; one that is used up is our fault.
 */
final class DatabaseAway {
    /** SQL's class of states for a connection that failed. */
    private static final String CONNECTION = "08";
    /** Which of them is no broken line but a broken conversation. */
    private static final String PROTOCOL = "08P01";
    /** PostgreSQL's for a server that is being stopped, was, or is being started. */
    private static final Set<String> STOPPED = Set.of("57P01", "57P02", "57P03");
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

    /** What it was at the bottom, for the log: those who pass it on do not repeat it. */
    static String reason(Throwable failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        return state != null && (STOPPED.contains(state) || state.startsWith(CONNECTION) && !state.equals(PROTOCOL));
    }
}
