package org.policydesk.document;

import java.util.List;

/** A file that cannot be read, with the reason for people: screens translate by {@link #messageKey()} and {@link #args()}. */
public final class UnreadableDocumentException extends RuntimeException {
    /** Why. */
    public enum Reason {
        NOT_FOUND,
        EMPTY,
        /** args: limit, actual size, in bytes. */
        TOO_LARGE,
        /** args: limit, actual number of pages. */
        TOO_MANY_PAGES,
        /** args: limit in characters. */
        TOO_MUCH_TEXT,
        /** A scan: pictures of pages only. */
        NO_TEXT_LAYER,
        ENCRYPTED,
        UNKNOWN_FORMAT,
        /** Word's format before 2007. */
        OLD_WORD,
        /** args: extension of the name, format of the content. */
        WRONG_EXTENSION,
        CORRUPT
    }

    private final Reason reason;
    private final transient List<Object> args;

    UnreadableDocumentException(Reason reason, Object... args) {
        super(reason + (args.length == 0 ? "" : " " + List.of(args)));
        this.reason = reason;
        this.args = List.of(args);
    }

    UnreadableDocumentException(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
        this.args = List.of();
    }

    /** Why it can't be read. */
    public Reason reason() {
        return reason;
    }

    /** {@code document.unreadable.} and the reason in lower case, e.g. {@code document.unreadable.no_text_layer}. */
    public String messageKey() {
        return "document.unreadable." + reason.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the message names, in the order of the reason's comment; often empty. */
    public List<Object> args() {
        return args;
    }
}
