package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.Explanation.LegalBasis;
import org.policydesk.deadline.Explanation.SkippedDay;

/** What one date rests on, gathered while it is found. Not for sharing between threads. */
final class Grounds {
    private final WorkingCalendar calendar;
    private final List<SkippedDay> skipped = new ArrayList<>();
    private final List<LegalBasis> bases = new ArrayList<>();
    private boolean provisional;

    Grounds(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    List<SkippedDay> skipped() {
        return skipped;
    }

    List<LegalBasis> bases() {
        return bases;
    }

    boolean provisional() {
        return provisional;
    }

    void add(LegalBasis basis) {
        if (!bases.contains(basis)) {
            bases.add(basis);
        }
    }

    void skip(SkippedDay day) {
        skipped.add(day);
    }

    /** Passes over the rest days strictly between the two days, by the calendar. */
    void passOver(LocalDate from, LocalDate to) {
        skipped.addAll(RestDays.between(from, to, calendar));
        useCalendar(from, to);
    }

    /**
     * Where a period's last day comes to lie.
     *
     * @param dayBefore the day before the period's first
     */
    LocalDate roll(Rollover rollover, LocalDate dayBefore, LocalDate last) {
        return roll(rollover, 0, dayBefore, last);
    }

    /**
     * The same for a period that stood still for a while.
     *
     * @param earned by how many working days holidays before that extended it already
     */
    LocalDate roll(Rollover rollover, int earned, LocalDate dayBefore, LocalDate last) {
        return switch (rollover) {
            case NONE -> last;
            case CIVIL_203 -> moveTo(last, calendar.onOrAfter(last), LegalBasis.CIVIL_203);
            case TEXT_LATER -> moveTo(last, calendar.onOrAfter(last), LegalBasis.TEXT_ROLLOVER);
            case TEXT_EARLIER -> moveTo(last, earlier(dayBefore, last), LegalBasis.TEXT_ROLLOVER);
            case TAX -> tax(earned, dayBefore, last);
        };
    }

    /** A short period never ends before it begins: where all its days are rest days, it ends later instead. */
    private LocalDate earlier(LocalDate dayBefore, LocalDate last) {
        LocalDate moved = calendar.onOrBefore(last);
        return last.isAfter(dayBefore) && !moved.isAfter(dayBefore) ? calendar.onOrAfter(last) : moved;
    }

    private LocalDate tax(int earned, LocalDate dayBefore, LocalDate last) {
        provisional = true;
        int extension = earned + TaxExtension.days(dayBefore, last, calendar);
        if (extension == 0) {
            return moveTo(last, calendar.onOrAfter(last), LegalBasis.TAX_109);
        }
        add(LegalBasis.TAX_109);
        LocalDate moved = calendar.plusWorkingDays(last, extension);
        passOver(last, moved);
        return moved;
    }

    private LocalDate moveTo(LocalDate last, LocalDate moved, LegalBasis basis) {
        if (!moved.equals(last)) {
            add(basis);
            skipped.addAll(
                    RestDays.between(moved.isAfter(last) ? last.minusDays(1) : last.plusDays(1), moved, calendar));
        }
        // Even a day that stays was looked up, and a later notice may make it a rest day.
        if (!moved.equals(last) || calendar.isProvisional(last.getYear())) {
            useCalendar(last, moved);
        }
        return moved;
    }

    private void useCalendar(LocalDate from, LocalDate to) {
        boolean estimated = calendar.isProvisional(from, to);
        provisional |= estimated;
        add(estimated ? LegalBasis.HOLIDAY_ESTIMATE : LegalBasis.HOLIDAY_NOTICE);
    }
}
