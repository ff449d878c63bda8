package org.policydesk.member.excel;

import java.util.List;
import org.policydesk.eligibility.Unit;

/**
 * A column of a sheet.
 *
 * @param key what it is called inside the program
 * @param label its heading, without the unit
 * @param required whether every row has to fill it
 * @param unit the unit of its numbers, written after the label
 * @param choices what a drop-down offers; empty: anything may be typed
 * @param note how to fill it, in Chinese
 */
public record ColumnForm(
        String key, String label, CellKind kind, boolean required, Unit unit, List<String> choices, String note) {
    public ColumnForm {
        choices = List.copyOf(choices);
    }

    /** The heading: label, then unit. */
    public String header() {
        return unit == Unit.NONE ? label : label + "（" + unit.zh() + "）";
    }
}
