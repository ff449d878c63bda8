package org.policydesk.member.excel;

import java.util.Map;
import java.util.Set;

/**
 * A row of a known sheet.
 *
 * @param number as Excel counts, from 1
 * @param cells by the column's key; blank ones are left out
 * @param merged keys of the columns whose cell is part of a merged one
 */
public record SheetRow(String sheet, int number, Map<String, SheetCell> cells, Set<String> merged) {
    public SheetRow {
        cells = Map.copyOf(cells);
        merged = Set.copyOf(merged);
    }

    /** The cell of that column. */
    public SheetCell cell(String key) {
        return cells.getOrDefault(key, SheetCell.BLANK);
    }
}
