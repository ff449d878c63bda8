package org.policydesk.extraction;

import org.policydesk.deadline.DeadlineRule;

/**
 * A time expression in a statement.
 *
 * @param start index in the statement of its first character
 * @param end index after its last character
 */
record Expression(int start, int end, DeadlineRule rule, Form form) {

    boolean overlaps(Expression other) {
        return start < other.end && other.start < end;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
