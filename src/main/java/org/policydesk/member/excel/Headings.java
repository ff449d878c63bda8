package org.policydesk.member.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The row of headings: which column of the file is which of the form. Headings are known by name, wherever they stand; the unit
 * may be left out, but not be another one.
 *
 * @param columns by the file's column, from 0
 * @param others headings that the form does not have
 */
record Headings(int row, Map<Integer, ColumnForm> columns, List<String> others, List<ReadFault> faults) {
    /** The headings, if enough of the row's cells are known for it to be that row. */
    static Optional<Headings> of(SheetForm form, int row, Map<Integer, SheetCell> cells) {
        Map<Integer, ColumnForm> columns = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        cells.forEach((at, cell) -> {
            String typed = Plain.text(cell.text());
            ColumnForm column = column(form, typed).orElse(null);
            if (column == null) {
                if (!typed.isEmpty() && !typed.equals(SheetForm.REASON)) {
                    others.add(cell.text().strip());
                }
            } else if (!fits(column, typed)) {
                faults.add(fault(
                        form,
                        row,
                        cell,
                        "excel.fault.heading-unit",
                        column.unit().zh()));
            } else if (!taken.add(column.key())) {
                faults.add(fault(form, row, cell, "excel.fault.heading-twice"));
            } else {
                columns.put(at, column);
            }
        });
        long enough = Math.min(2, form.columns().size());
        if (columns.size() < enough) {
            return Optional.empty();
        }
        form.columns().stream()
                .filter(column -> column.required() && !taken.contains(column.key()))
                .forEach(column -> faults.add(
                        new ReadFault(form.name(), row, column.header(), "excel.fault.heading-missing", List.of())));
        return Optional.of(new Headings(row, columns, others, faults));
    }

    /** Whether rows can be told apart by these headings. */
    boolean usable() {
        return faults.stream().noneMatch(fault -> fault.key().equals("excel.fault.heading-missing"));
    }

    private static Optional<ColumnForm> column(SheetForm form, String typed) {
        return form.columns().stream()
                .filter(column -> {
                    String label = Plain.text(column.label());
                    return typed.equals(label) || (typed.startsWith(label + "(") && typed.endsWith(")"));
                })
                .max(Comparator.comparingInt(column -> column.label().length()));
    }

    private static boolean fits(ColumnForm column, String typed) {
        return typed.equals(Plain.text(column.label())) || typed.equals(Plain.text(column.header()));
    }

    private static ReadFault fault(SheetForm form, int row, SheetCell cell, String key, String... args) {
        return new ReadFault(form.name(), row, cell.text().strip(), key, List.of(args));
    }
}
