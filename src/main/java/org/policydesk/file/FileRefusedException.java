package org.policydesk.file;

/** An upload is not what may be handed in; nothing of it was kept. The bundle key is {@code file.refused.} + {@link Why}. */
public final class FileRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    public FileRefusedException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The key of the words for the screen. */
    public String key() {
        return "file.refused." + why.name();
    }

    /** Why it was refused. */
    public enum Why {
        /** It has no content at all. */
        EMPTY,
        /** Its content is of no kind that may be handed in. */
        UNKNOWN_KIND,
        /** Its name says another kind than its content. */
        NAME_DIFFERS,
        /** It unpacks to far more than it says, as files made to harm do. */
        UNPACKS_TOO_MUCH,
        /** It carries programs (宏). */
        MACROS,
        /** It is broken off or damaged. */
        DAMAGED,
        /** The disk is full, or would be: no fault of the file's. */
        NO_ROOM
    }
}
