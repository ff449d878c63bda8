package org.policydesk.member.excel;

import java.util.List;

/** A sheet by its name, with the columns that it may have. */
public record SheetForm(String name, List<ColumnForm> columns) {
    /** The column of the reasons in a file of rejected rows; ignored when it comes back. */
    public static final String REASON = "有错的原因";

    public SheetForm {
        columns = List.copyOf(columns);
    }

    /** The column with that key, which must be one of the sheet's. */
    public ColumnForm column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + key));
    }
}
