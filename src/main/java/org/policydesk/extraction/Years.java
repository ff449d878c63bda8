package org.policydesk.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Gives dates the year that a sentence leaves out: the year last written in the same statement, else the notice's own, and
 * the next one when the day would lie well before the notice.
 *
 * @param year the notice's own year, 0 when unknown
 * @param issuedOn the day of the notice, if known
 * @param effectiveOn the day from which it is in force, if known
 * @param standing whether the text is a standing rule (办法, 细则), whose dates without a year return every year
 */
record Years(
        int year, @Nullable LocalDate issuedOn, @Nullable LocalDate effectiveOn, boolean standing) {
    private static final int LATE_DAYS = 60;

    Years(int year, @Nullable LocalDate issuedOn, @Nullable LocalDate effectiveOn) {
        this(year, issuedOn, effectiveOn, false);
    }

    /** The last day meant by the point, or null when it can't be a date. */
    @Nullable
    LocalDate last(DatePoint point, int lastWritten) {
        int y = yearOf(point, lastWritten);
        if (y == 0 || point.yearOnly() && !point.atEnd() && point.year() == 0) {
            return null;
        }
        if (point.yearOnly()) {
            return LocalDate.of(y, 12, 31);
        }
        LocalDate date = in(y, point);
        boolean early = issuedOn != null && date != null && date.isBefore(issuedOn.minusDays(LATE_DAYS));
        return early && point.yearless() && lastWritten == 0 ? in(y + 1, point) : date;
    }

    /** The first day meant by the point, or null when it can't be a date. */
    @Nullable
    LocalDate first(DatePoint point, int lastWritten) {
        LocalDate last = last(point, lastWritten);
        if (last != null && point.from() > 0) {
            return last.withDayOfMonth(point.from());
        }
        if (last == null || point.day() > 0 || point.atEnd()) {
            return last;
        }
        return point.yearOnly() ? last.withDayOfYear(1) : last.withDayOfMonth(1);
    }

    private static @Nullable LocalDate in(int year, DatePoint point) {
        YearMonth month = YearMonth.of(year, point.month());
        if (point.day() == 0) {
            return month.atEndOfMonth();
        }
        return month.isValidDay(point.day()) ? month.atDay(point.day()) : null;
    }

    private int yearOf(DatePoint point, int lastWritten) {
        if (point.year() > 0) {
            return point.year();
        }
        return switch (point.yearWord()) {
            case "次年", "次年度", "翌年", "明年", "来年", "第二年" -> year == 0 ? 0 : year + 1;
            case "" -> lastWritten > 0 ? lastWritten : year;
            default -> year;
        };
    }
}
