package org.policydesk.extraction;

import java.util.List;

/**
 * A stretch of a sentence between full stops or semicolons, in the normalised view, with its dates.
 *
 * @param start index in the view of its first character
 * @param text the statement
 * @param sentenceStart index in the view where its sentence begins
 * @param sentenceEnd index in the view after its sentence
 * @param dates the dates in it, in order
 * @param years how dates without a year are read here
 */
record Statement(int start, String text, int sentenceStart, int sentenceEnd, List<DatePoint> dates, Years years) {

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
