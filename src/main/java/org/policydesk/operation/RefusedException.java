package org.policydesk.operation;

/** An operation that was not begun, or undone as a whole, with what stands in its way. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String about;

    RefusedException(Why why, String about) {
        super(why + " " + about);
        this.why = why;
        this.about = about;
    }

    Why why() {
        return why;
    }

    /** The place, table or file that it is about. */
    String about() {
        return about;
    }

    enum Why {
        IN_USE,
        NO_DESK,
        OLDER_RELEASE,
        NEWER_RELEASE,
        NOT_EMPTY,
        TABLES_DIFFER,
        ROWS_DIFFER,
        FILE_EXISTS,
        NO_BACKUP,
        NOT_POSTGRESQL
    }
}
