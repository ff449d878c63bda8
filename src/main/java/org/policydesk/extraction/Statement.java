package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence between full stops or semicolons, in the normalised view, with its dates.
 *
 * @param start index in the view of its first character
 * @param text the statement
 * @param words the same with the text's own punctuation, sign for sign
 * @param sentenceStart index in the view where its sentence begins
 * @param sentenceEnd index in the view after its sentence
 * @param dates the dates in it, in order
 * @param years how dates without a year are read here
 * @param paragraphStart index in the view where its numbered paragraph begins
 * @param tables the cells of tables that hold dates by which something is due
 */
record Statement(
        int start,
        String text,
        String words,
        int sentenceStart,
        int sentenceEnd,
        List<DatePoint> dates,
        Years years,
        int paragraphStart,
        DueCells tables) {
    private static final Pattern LISTING = Pattern.compile("、|和|及|与|以及");

    int end() {
        return start + text.length();
    }

    /** Up to {@code n} characters before an index. */
    String before(int index, int n) {
        return text.substring(Math.max(0, index - n), index);
    }

    /** Up to {@code n} characters from an index on. */
    String after(int index, int n) {
        return text.substring(index, Math.min(text.length(), index + n));
    }

    /** Whether the date stands in a list whose last date is one by which something is due (10月31日、2月28日前). */
    boolean listed(DatePoint point) {
        int at = dates.indexOf(point);
        int end = point.end();
        for (DatePoint next : dates.subList(at + 1, dates.size())) {
            if (next.start() < end
                    || !LISTING.matcher(text.substring(end, next.start())).matches()) {
                return false;
            }
            end = next.end();
            if (DateReader.BEFORE.matcher(text).region(end, text.length()).lookingAt()) {
                return point.day() > 0;
            }
        }
        return false;
    }

    /** Whether the date fills a cell of a table's column of due dates. */
    boolean dueCell(DatePoint point) {
        return tables.heading(start + point.start()) != null;
    }

    /** The year last written with a whole date before this date, or 0. */
    int yearBefore(DatePoint point) {
        int year = 0;
        for (DatePoint date : dates) {
            if (date.start() >= point.start()) {
                break;
            }
            year = date.year() > 0 && !date.yearOnly() ? date.year() : year;
        }
        return year;
    }
}
