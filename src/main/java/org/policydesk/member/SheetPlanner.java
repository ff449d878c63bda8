package org.policydesk.member;

import org.jspecify.annotations.Nullable;

/** Finds out what the rows of one sheet would do. Serves one file. */
interface SheetPlanner {
    PlannedRow plan(RowReading row);

    /** What a row is shown as, as long as nobody knows whom it speaks of. */
    static String company(@Nullable Party party, RowReading row) {
        if (party != null) {
            return party.name();
        }
        String name = row.row().cell("name").text().strip();
        return name.isEmpty() ? row.row().cell("creditCode").text().strip() : name;
    }
}
