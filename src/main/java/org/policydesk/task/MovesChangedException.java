package org.policydesk.task;

/** What a change would move is no longer what was seen; nothing was done. The bundle key is {@code task.moves.changed}. */
public final class MovesChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MovesChangedException() {
        super("what would move is no longer what was seen");
    }

    /** The key of the words for the screen. */
    public String key() {
        return "task.moves.changed";
    }
}
