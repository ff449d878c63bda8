package org.policydesk.extraction;

import java.util.List;

/** Reads one kind of time expression; stateless. */
interface ExpressionReader {
    /** Adds the expressions of its kind that it finds in the statement. */
    void read(Statement statement, List<Expression> found);
}
