package org.policydesk.member;

import java.util.List;

/**
 * Something to tell about an import as a whole.
 *
 * @param key the bundle key
 * @param args the text's placeholders
 */
public record ExcelNotice(String key, List<String> args) {
    public ExcelNotice {
        args = List.copyOf(args);
    }
}
