package org.policydesk.member;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in a test's hand. */
final class Workbook {
    private final XSSFWorkbook book;

    Workbook() {
        book = new XSSFWorkbook();
    }

    Workbook(byte[] content) {
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a sheet with its headings. */
    Workbook sheet(String name, String... headings) {
        book.createSheet(name);
        return row(name, (Object[]) headings);
    }

    /** Adds a row; null leaves a cell out. */
    Workbook row(String name, Object... values) {
        Sheet sheet = book.getSheet(name);
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                put(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    Workbook change(Consumer<XSSFWorkbook> work) {
        work.accept(book);
        return this;
    }

    XSSFWorkbook book() {
        return book;
    }

    /** The row's cell below that heading, made if it is not there. */
    Cell cell(String name, int row, String heading) {
        Sheet sheet = book.getSheet(name);
        for (Cell head : sheet.getRow(0)) {
            if (head.getStringCellValue().replace("*", "").equals(heading)) {
                Row at = sheet.getRow(row);
                return at.getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(heading);
    }

    /** The number of the row whose first cell says so, from 0. */
    int rowOf(String name, String first) {
        for (Row row : book.getSheet(name)) {
            if (row.getCell(0) != null && first.equals(row.getCell(0).toString())) {
                return row.getRowNum();
            }
        }
        throw new IllegalArgumentException(first);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case Integer number -> cell.setCellValue(number);
            case Double number -> cell.setCellValue(number);
            case Boolean yes -> cell.setCellValue(yes);
            case LocalDate day -> {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
                cell.setCellStyle(style);
                cell.setCellValue(day);
            }
            default -> cell.setCellValue(value.toString());
        }
    }
}
