package org.policydesk.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a row, a column or a sheet of a file cannot be taken.
 *
 * @param row as Excel counts, from 1; 0: the sheet as a whole
 * @param column the heading; null: the row as a whole
 * @param key the bundle key of what is wrong and what to do
 * @param args the text's placeholders
 */
public record ExcelFault(String sheet, int row, @Nullable String column, String key, List<Object> args) {
    public ExcelFault {
        args = List.copyOf(args);
    }
}
