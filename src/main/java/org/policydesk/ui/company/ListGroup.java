package org.policydesk.ui.company;

/** What the list's rows are gathered by. */
enum ListGroup {
    NONE,
    STATE,
    ASSIGNEE,
    LIGHT,
    /** By the month of the due date. */
    MONTH
}
