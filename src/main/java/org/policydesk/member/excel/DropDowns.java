package org.policydesk.member.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Drop-down lists, whose entries stand in a hidden sheet: Excel takes no more than 255 characters with the cell itself. */
final class DropDowns {
    private static final String NAME = "选项";
    private static final int PROMPT = 250;
    private static final int TITLE = 30;

    private final Sheet entries;
    private final List<ColumnForm> columns;

    /** Writes the entries of every column that has some. */
    DropDowns(SXSSFWorkbook workbook, List<SheetForm> forms) {
        columns = forms.stream()
                .flatMap(form -> form.columns().stream())
                .filter(column -> !column.choices().isEmpty())
                .toList();
        entries = workbook.createSheet(NAME);
        int longest = columns.stream()
                .mapToInt(column -> column.choices().size())
                .max()
                .orElse(0);
        for (int at = 0; at < longest; at++) {
            Row row = entries.createRow(at);
            for (int i = 0; i < columns.size(); i++) {
                List<String> choices = columns.get(i).choices();
                if (at < choices.size()) {
                    row.createCell(i).setCellValue(choices.get(at));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(entries), true);
    }

    /** Lets the cells below the heading be chosen from the column's entries. */
    void offer(Sheet sheet, ColumnForm column, int at, int lastRow) {
        int list = columns.indexOf(column);
        if (list < 0) {
            return;
        }
        String letter = CellReference.convertNumToColString(list);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(NAME + "!$" + letter + "$1:$" + letter + "$"
                        + column.choices().size()),
                new CellRangeAddressList(1, lastRow, at, at));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox("不在列表里", "请从下拉列表中选。");
        validation.setShowErrorBox(true);
        validation.createPromptBox(cut(column.label(), TITLE), cut(column.note(), PROMPT));
        validation.setShowPromptBox(true);
        sheet.addValidationData(validation);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
