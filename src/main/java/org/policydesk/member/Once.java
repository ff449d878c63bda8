package org.policydesk.member;

import java.util.HashMap;
import java.util.Map;

/** Sees to it that a file speaks of a thing once: of two rows nobody knows which one holds. */
final class Once {
    private final Map<Object, Integer> rows = new HashMap<>();

    void check(Object thing, RowReading row) {
        Integer former = rows.putIfAbsent(thing, row.row().number());
        if (former != null) {
            row.fault((String) null, "excel.fault.twice", former);
        }
    }
}
