package org.policydesk.file;

/** An upload went beyond its limit; nothing of it was kept. */
public final class FileTooLargeException extends RuntimeException {
    private final long limit;

    public FileTooLargeException(long limit) {
        super("larger than " + limit + " bytes");
        this.limit = limit;
    }

    /** The limit in bytes. */
    public long limit() {
        return limit;
    }
}
