package org.policydesk.member.excel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.eligibility.Unit;
import org.policydesk.member.excel.SheetCell.Type;

/** Reads cells as people fill them: dates as text, full-width digits, thousands, 万 and 亿. Anything doubtful is a fault. */
public final class TypedCell {
    private static final int EXACT_DIGITS = 15;
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:T?\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年|年度)?");

    private TypedCell() {}

    /** The cell's text, blanks around it dropped. */
    public static String text(SheetCell cell) {
        readable(cell);
        if (cell.type() == Type.NUMBER && cell.text().replaceAll("[^0-9]", "").length() > EXACT_DIGITS) {
            throw new CellFaultException("excel.fault.digits-lost");
        }
        return cell.text().strip();
    }

    /** The texts between semicolons or line breaks. */
    public static List<String> list(SheetCell cell) {
        List<String> parts = new ArrayList<>();
        for (String part : text(cell).split("[；;\n]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The number in that unit. */
    public static BigDecimal number(SheetCell cell, Unit unit) {
        readable(cell);
        return switch (cell.type()) {
            case NUMBER -> new BigDecimal(cell.text());
            case PERCENT -> {
                if (unit != Unit.PERCENT) {
                    throw new CellFaultException("excel.fault.unit", "%", unit.zh());
                }
                yield new BigDecimal(cell.text()).movePointRight(2);
            }
            case TEXT -> Amount.of(cell.text(), unit);
            case DATE, TRUE_FALSE, ERROR, UNCOMPUTED -> throw new CellFaultException("excel.fault.number", cell.text());
        };
    }

    /** The day. */
    public static LocalDate date(SheetCell cell) {
        readable(cell);
        String typed = Plain.text(cell.text());
        Matcher day = (typed.length() == 8 ? EIGHT : DAY).matcher(typed);
        if (!day.matches() && !day.usePattern(DAY).matches()) {
            throw new CellFaultException("excel.fault.date", cell.text());
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
        } catch (DateTimeException e) {
            throw new CellFaultException("excel.fault.date", cell.text());
        }
    }

    /** The fiscal year. */
    public static int year(SheetCell cell) {
        readable(cell);
        Matcher year = YEAR.matcher(Plain.text(cell.text()));
        if (cell.type() == Type.DATE || !year.matches()) {
            throw new CellFaultException("excel.fault.year", cell.text());
        }
        return Integer.parseInt(year.group(1));
    }

    /** The choice meant, as the column writes it. */
    public static String choice(SheetCell cell, ColumnForm column) {
        String typed = Plain.text(text(cell));
        return column.choices().stream()
                .filter(choice -> Plain.text(choice).equals(typed))
                .findFirst()
                .orElseThrow(() -> new CellFaultException("excel.fault.choice", cell.text()));
    }

    private static void readable(SheetCell cell) {
        if (cell.type() == Type.ERROR) {
            throw new CellFaultException("excel.fault.error", cell.text());
        }
        if (cell.type() == Type.UNCOMPUTED) {
            throw new CellFaultException("excel.fault.uncomputed");
        }
    }
}
