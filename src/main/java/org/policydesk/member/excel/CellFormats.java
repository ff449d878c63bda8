package org.policydesk.member.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.policydesk.member.excel.SheetCell.Type;

/** What a number in a file is meant as, by the format that it is shown in. */
final class CellFormats {
    /** Excel computes with 15 digits; what a file holds beyond them is noise (0.30000000000000004). */
    private static final MathContext DIGITS = new MathContext(15);
    /** Numbers of a spreadsheet end at 1E308. */
    private static final int MOST_PLACES = 400;

    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Type> known = new HashMap<>();

    /** @param from1904 whether the file counts days from 1904 on */
    CellFormats(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @throws NumberFormatException if the file holds no number there */
    SheetCell number(String stored, int style, boolean formula) {
        BigDecimal number = new BigDecimal(stored).round(DIGITS).stripTrailingZeros();
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            // No spreadsheet writes that; written out it would fill the memory. As a text it is told as no number.
            return new SheetCell(Type.TEXT, stored, formula);
        }
        Type type = known.computeIfAbsent(style, this::type);
        if (type == Type.DATE && DateUtil.isValidExcelDate(number.doubleValue())) {
            String day = DateUtil.getLocalDateTime(number.doubleValue(), from1904)
                    .toLocalDate()
                    .toString();
            return new SheetCell(Type.DATE, day, formula);
        }
        return new SheetCell(type == Type.DATE ? Type.NUMBER : type, number.toPlainString(), formula);
    }

    private Type type(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return Type.NUMBER;
        }
        XSSFCellStyle cell = styles.getStyleAt(style);
        String format = cell.getDataFormatString();
        if (DateUtil.isADateFormat(cell.getDataFormat(), format)) {
            return Type.DATE;
        }
        return format != null && format.contains("%") ? Type.PERCENT : Type.NUMBER;
    }
}
