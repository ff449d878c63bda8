package org.policydesk.policy;

import java.util.List;

/**
 * Why an import failed, for the screen to put into words.
 *
 * @param key {@code policy.import.failed.REASON}
 * @param args the text's placeholders
 */
public record ImportFailure(String key, List<String> args) {
    private static final String KEYS = "policy.import.failed.";

    public ImportFailure {
        args = List.copyOf(args);
    }

    static ImportFailure of(String reason, String... args) {
        return new ImportFailure(KEYS + reason, List.of(args));
    }
}
