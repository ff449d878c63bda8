package org.policydesk.extraction;

/** The kind of wording in which a deadline is expressed. */
enum Form {
    BY_DATE,
    UNTIL_DATE,
    WINDOW,
    OPEN_WINDOW,
    EVERY_YEAR,
    PERIODIC,
    LOOSELY_PERIODIC,
    AFTER_EVENT,
    LIMIT,
    BEFORE_EVENT,
    WITHIN_TERM,
    VALIDITY,
    ANNOUNCED
}
