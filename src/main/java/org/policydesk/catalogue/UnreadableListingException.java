package org.policydesk.catalogue;

/** A file of the catalogue that cannot be read; its message says in one line which file, which line, which field and why. */
class UnreadableListingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line counted from 1 on; 0 where it is not known */
    UnreadableListingException(String file, int line, String field, String problem, Throwable cause) {
        super(file + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : " " + field) + ": " + problem, cause);
    }
}
