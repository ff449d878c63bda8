package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one year's notice says about rest days; immutable.
 *
 * @param year the year the notice is for
 * @param exceptions all days that differ from the plain week, nothing is added to them; a notice may reach into the last days of the year before
 * @param provisional true while there is no notice and the days are an estimate (暂定)
 * @param source number and date of the notice, or who entered the days
 */
public record CalendarYear(int year, Map<LocalDate, DayKind> exceptions, boolean provisional, String source) {
    /** What is to be expected of a year without a notice, by 全国年节及纪念日放假办法; without make-up working days. */
    public static CalendarYear estimate(int year) {
        return new CalendarYear(year, Festivals.daysOff(year), true, "全国年节及纪念日放假办法");
    }

    /**
     * @throws InvalidRuleException if a day lies neither in the year nor in a month next to it
     */
    public CalendarYear {
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
        for (LocalDate day : exceptions.keySet()) {
            if (day.plusMonths(1).getYear() < year || day.minusMonths(1).getYear() > year) {
                throw new InvalidRuleException("exceptions", InvalidRuleException.Reason.OTHER_YEAR);
            }
        }
    }
}
