package org.policydesk.extraction;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A date as a sentence names it, whole or in part.
 *
 * @param start index in the statement of its first character
 * @param end index after its last character, the hour included
 * @param year the year as written, or 0
 * @param yearWord 今年, 当年, 次年 …, or empty
 * @param month 1 to 12, or 0 when only a year is named
 * @param day 1 to 31, or 0 when only a month or year is named
 * @param atEnd whether the end of that month or year is meant (底, 末)
 * @param time the hour, if named
 * @param from the first day of the third of a month (上旬, 中旬, 下旬), or 0
 */
record DatePoint(
        int start,
        int end,
        int year,
        String yearWord,
        int month,
        int day,
        boolean atEnd,
        @Nullable LocalTime time,
        int from) {

    DatePoint(
            int start,
            int end,
            int year,
            String yearWord,
            int month,
            int day,
            boolean atEnd,
            @Nullable LocalTime time) {
        this(start, end, year, yearWord, month, day, atEnd, time, 0);
    }

    boolean yearless() {
        return year == 0 && yearWord.isEmpty();
    }

    boolean yearOnly() {
        return month == 0;
    }
}
