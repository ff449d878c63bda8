package org.policydesk.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.excel.CellFaultException;
import org.policydesk.member.excel.ColumnForm;
import org.policydesk.member.excel.SheetCell;
import org.policydesk.member.excel.SheetForm;
import org.policydesk.member.excel.SheetRow;

/** A row being read: collects what is wrong with it and what it changes, column by column. */
final class RowReading {
    private final SheetForm form;
    private final SheetRow row;
    private final List<ExcelFault> faults = new ArrayList<>();
    private final List<ExcelChange> changes = new ArrayList<>();
    private boolean added;

    RowReading(SheetForm form, SheetRow row) {
        this.form = form;
        this.row = row;
        for (ColumnForm column : form.columns()) {
            if (row.merged().contains(column.key())) {
                fault(column.key(), "excel.fault.merged");
            } else if (column.required() && isBlank(column.key())) {
                fault(column.key(), "member.invalid.missing");
            }
        }
    }

    SheetRow row() {
        return row;
    }

    SheetForm form() {
        return form;
    }

    boolean isBlank(String key) {
        return row.cell(key).isBlank();
    }

    boolean clears(String key) {
        return row.cell(key).text().strip().equals(ExcelForms.CLEAR);
    }

    /** What the cell says; null if it is blank, or cannot be read, which is noted. */
    <T> @Nullable T value(String key, Function<SheetCell, T> reading) {
        if (isBlank(key) || row.merged().contains(key)) {
            return null;
        }
        try {
            return reading.apply(row.cell(key));
        } catch (CellFaultException e) {
            fault(key, e.key(), e.arguments().toArray());
        } catch (InvalidMemberException e) {
            fault(key, e.reasonKey(), e.arguments());
        }
        return null;
    }

    /** What holds after this row: the old value where the cell is blank, nothing where it says so, else what it says. */
    <T> @Nullable T kept(String key, @Nullable T old, Function<SheetCell, T> reading, Function<T, String> words) {
        if (isBlank(key)) {
            return old;
        }
        T now = clears(key) ? null : value(key, reading);
        if (now == null && !clears(key)) {
            return old;
        }
        if (!Objects.equals(old, now)) {
            change(key, old == null ? null : words.apply(old), now == null ? null : words.apply(now));
        }
        return now;
    }

    @Nullable
    String kept(String key, @Nullable String old, Function<SheetCell, String> reading) {
        return kept(key, old, reading, Function.identity());
    }

    void change(String key, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new ExcelChange(form.column(key).header(), before, after));
        }
    }

    /** @param column the column's key; null: the row as a whole */
    void fault(@Nullable String column, String reason, Object... args) {
        String heading = column == null ? null : form.column(column).header();
        faults.add(new ExcelFault(form.name(), row.number(), heading, reason, List.of(args)));
    }

    void fault(InvalidMemberException e) {
        boolean own = form.columns().stream().anyMatch(column -> column.key().equals(e.field()));
        fault(own ? e.field() : null, e.reasonKey(), e.arguments());
    }

    /** The row adds something that was not there at all. */
    void adds() {
        added = true;
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    List<ExcelFault> faults() {
        return List.copyOf(faults);
    }

    PlannedRow planned(String company, String detail, @Nullable MemberAct act) {
        ExcelRow.Status status = isFaulty()
                ? ExcelRow.Status.REJECTED
                : act == null ? ExcelRow.Status.UNCHANGED : added ? ExcelRow.Status.ADDED : ExcelRow.Status.CHANGED;
        boolean does = status == ExcelRow.Status.ADDED || status == ExcelRow.Status.CHANGED;
        ExcelRow shown =
                new ExcelRow(form.name(), row.number(), company, detail, status, does ? changes : List.of(), faults);
        return new PlannedRow(row, shown, does ? act : null);
    }
}
