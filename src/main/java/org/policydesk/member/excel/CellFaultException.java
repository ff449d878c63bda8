package org.policydesk.member.excel;

import java.util.List;

/** A cell does not hold what its column asks for. */
public final class CellFaultException extends RuntimeException {
    private final String key;
    private final List<String> arguments;

    /** @param key the bundle key of the reason */
    public CellFaultException(String key, String... arguments) {
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
