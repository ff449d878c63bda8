package org.policydesk.member.excel;

import java.util.List;

/** The file cannot be read as a workbook; nothing of it was taken. */
public final class UnreadableWorkbookException extends RuntimeException {
    private final String key;
    private final List<String> arguments;

    /** @param key the bundle key of the reason */
    public UnreadableWorkbookException(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The bundle key of the reason. */
    public String key() {
        return key;
    }

    /** The reason's placeholders. */
    public List<String> arguments() {
        return arguments;
    }
}
