package org.policydesk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of a small table with named columns. */
record DemoRow(Map<String, String> cells) {
    /** The row's cells under the header's names; a row with fewer cells has blanks at its end. */
    static DemoRow of(List<String> header, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return new DemoRow(named);
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    @Nullable
    String optional(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    boolean yes(String column) {
        return text(column).equals("yes");
    }

    /** The cell's parts; none if it is blank. */
    List<String> parts(String column, String separator) {
        return Stream.of(text(column).split(separator))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
