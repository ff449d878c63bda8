package org.policydesk.member.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.excel.ReadWorkbook.Notice;

/** Takes in one sheet: finds its headings near the top and keeps what stands below them. */
final class SheetIntake implements SheetHandler.Rows {
    /** Titles and remarks may stand above the headings. */
    private static final int HEADINGS_WITHIN = 10;

    private static final int MOST_MERGED = 5_000;

    private final SheetForm form;
    private final int room;
    private final int limit;
    private final Map<Integer, Map<String, SheetCell>> kept = new LinkedHashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private @Nullable Headings headings;
    private int seen;
    private int formulas;

    /** @param room how many rows may still be taken in, of the limit */
    SheetIntake(SheetForm form, int room, int limit) {
        this.form = form;
        this.room = room;
        this.limit = limit;
    }

    @Override
    public void row(int number, Map<Integer, SheetCell> cells) {
        seen++;
        Headings known = headings;
        if (known == null) {
            headings =
                    number <= HEADINGS_WITHIN ? Headings.of(form, number, cells).orElse(null) : null;
        } else if (known.usable()) {
            keep(number, known, cells);
        }
    }

    private void keep(int number, Headings known, Map<Integer, SheetCell> cells) {
        Map<String, SheetCell> named = new HashMap<>();
        known.columns().forEach((at, column) -> {
            SheetCell cell = cells.get(at);
            if (cell != null) {
                named.put(column.key(), cell);
                formulas += cell.formula() ? 1 : 0;
            }
        });
        if (!named.isEmpty()) {
            if (kept.size() >= room) {
                throw new UnreadableWorkbookException("excel.failed.rows", String.valueOf(limit));
            }
            kept.put(number, named);
        }
    }

    /** The sheet has been read to its end, and its merged cells are known. */
    void finish(List<CellRangeAddress> merged) {
        if (merged.size() > MOST_MERGED) {
            throw new UnreadableWorkbookException("excel.failed.merged", form.name());
        }
        kept.forEach((number, cells) -> rows.add(new SheetRow(form.name(), number, cells, touched(number, merged))));
    }

    /** One cell over several rows or columns says nothing of the others: nobody can tell whether its value is meant for all. */
    private Set<String> touched(int number, List<CellRangeAddress> merged) {
        Set<String> keys = new HashSet<>();
        Headings known = headings;
        for (CellRangeAddress range : merged) {
            if (known != null && range.containsRow(number - 1)) {
                List<String> within = known.columns().entrySet().stream()
                        .filter(column -> range.containsColumn(column.getKey()))
                        .map(column -> column.getValue().key())
                        .toList();
                if (within.size() > 1 || range.getFirstRow() != range.getLastRow()) {
                    keys.addAll(within);
                }
            }
        }
        return keys;
    }

    List<SheetRow> rows() {
        return rows;
    }

    List<ReadFault> faults() {
        if (headings != null) {
            return headings.faults();
        }
        return seen == 0 ? List.of() : List.of(new ReadFault(form.name(), 0, "", "excel.fault.headings", List.of()));
    }

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (headings != null && !headings.others().isEmpty()) {
            notices.add(new Notice("excel.notice.columns", List.of(form.name(), String.join("、", headings.others()))));
        }
        if (formulas > 0) {
            notices.add(new Notice("excel.notice.formulas", List.of(form.name(), String.valueOf(formulas))));
        }
        return notices;
    }
}
