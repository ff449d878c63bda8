package org.policydesk.member.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.excel.SheetCell.Type;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes a sheet's rows as they pass; only the rows that hold something are told. */
final class SheetHandler extends DefaultHandler {
    /** More than Excel lets anybody type. */
    private static final int LONGEST = 40_000;

    private final SharedStrings strings;
    private final CellFormats formats;
    private final Rows rows;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private Map<Integer, SheetCell> cells = new LinkedHashMap<>();
    private int row;
    private int column;
    private @Nullable String type;
    private int style;
    private boolean formula;
    private boolean collecting;
    private boolean phonetic;

    /** Hears of each row, from the top. */
    interface Rows {
        /** @param cells by column, from 0 */
        void row(int number, Map<Integer, SheetCell> cells);
    }

    SheetHandler(SharedStrings strings, CellFormats formats, Rows rows) {
        this.strings = strings;
        this.formats = formats;
        this.rows = rows;
    }

    /** The sheet's merged cells; known only when it has been read to its end. */
    List<CellRangeAddress> merged() {
        return merged;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new LinkedHashMap<>();
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = attributes.getValue("t");
                String at = attributes.getValue("s");
                style = at == null ? 0 : Integer.parseInt(at);
                formula = false;
                value.setLength(0);
            }
            case "f" -> formula = true;
            // Programs leave the text of a former kind behind: only what the cell's type points to counts.
            case "v" -> collecting = !"inlineStr".equals(type);
            case "t" -> collecting = "inlineStr".equals(type) && !phonetic;
            case "rPh" -> phonetic = true;
            case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting && value.length() + length <= LONGEST) {
            value.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "c" -> {
                SheetCell cell = cell(value.toString());
                if (!cell.isBlank()) {
                    cells.put(column, cell);
                }
            }
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.row(row, cells);
                }
            }
            default -> {}
        }
    }

    private SheetCell cell(String stored) {
        return switch (type == null ? "n" : type) {
            case "s" -> new SheetCell(Type.TEXT, shared(stored), formula);
            case "inlineStr", "str" -> new SheetCell(Type.TEXT, stored, formula);
            case "b" -> new SheetCell(Type.TRUE_FALSE, stored.equals("1") ? "TRUE" : "FALSE", formula);
            case "e" -> new SheetCell(Type.ERROR, stored, formula);
            case "d" -> new SheetCell(Type.DATE, stored.substring(0, Math.min(10, stored.length())), formula);
            default -> {
                if (stored.isBlank()) {
                    yield formula ? new SheetCell(Type.UNCOMPUTED, "=", true) : SheetCell.BLANK;
                }
                yield formats.number(stored.strip(), style, formula);
            }
        };
    }

    private String shared(String index) {
        return index.isBlank()
                ? ""
                : strings.getItemAt(Integer.parseInt(index.strip())).getString();
    }
}
