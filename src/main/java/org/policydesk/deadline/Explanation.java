package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Span;

/**
 * Why a date is what it is, free of any language: screens put it into words. Immutable.
 *
 * @param rule the rule that was applied
 * @param trigger the event it was counted from; null for dates that the text itself names
 * @param counted how much was counted; null if nothing was
 * @param direction to which side of the event it was counted; null if nothing was
 * @param countedDays the days or working days that were counted, in the order of counting, as many as {@code counted} says; empty
 *     for hours, months and years
 * @param unmoved the date before any rollover; equal to the due date if it did not move
 * @param skipped the days left out of the count, in the order of counting: for working days every rest day between, for a
 *     moved last day the rest days it moved over
 * @param bases the legal grounds in the order applied
 * @param restDay set if the due date itself is a rest day
 * @param sentence the source sentence; null where none is known
 */
public record Explanation(
        DeadlineRule rule,
        @Nullable Trigger trigger,
        @Nullable Span counted,
        @Nullable Direction direction,
        List<LocalDate> countedDays,
        LocalDate unmoved,
        List<SkippedDay> skipped,
        List<LegalBasis> bases,
        @Nullable RestDay restDay,
        @Nullable String sentence) {
    public Explanation {
        countedDays = List.copyOf(countedDays);
        skipped = List.copyOf(skipped);
        bases = List.copyOf(bases);
    }

    /** A date that was not counted. */
    static Explanation named(DeadlineRule rule, LocalDate date, List<LegalBasis> bases, WorkingCalendar calendar) {
        return new Explanation(
                rule, null, null, null, List.of(), date, List.of(), bases, RestDay.of(date, calendar), null);
    }

    /** The same with the sentence that the rule was read from; an empty one is as good as none. */
    public Explanation from(String source) {
        return new Explanation(
                rule,
                trigger,
                counted,
                direction,
                countedDays,
                unmoved,
                skipped,
                bases,
                restDay,
                source.isBlank() ? null : source);
    }

    /** The event that starts a period: its key and when it happened. */
    public record Trigger(String eventKey, LocalDateTime at) {}

    /** A day that did not count. */
    public record SkippedDay(LocalDate day, SkipReason reason) {}

    /** Why a day did not count. */
    public enum SkipReason {
        /** The day of the event itself. */
        EVENT_DAY,
        WEEKEND,
        PUBLIC_HOLIDAY
    }

    /** The ground of a step; the name is the key of its text. */
    public enum LegalBasis {
        /** The text names the date; it never moves. */
        NAMED_DATE,
        /** 民法典第二百零一条: the first day is left out, hours run from the event. */
        CIVIL_201,
        /** 民法典第二百零二条: same-numbered day, or the month's last. */
        CIVIL_202,
        /** 民法典第二百零三条: a last day of rest moves to the next working day. */
        CIVIL_203,
        /** 税收征管法实施细则第一百零九条: as 203, and holidays of three days and more within the period extend it. */
        TAX_109,
        /** The text itself counts the day of the event （含）. */
        TEXT_INCLUSIVE,
        /** The text itself says what becomes of a last day of rest. */
        TEXT_ROLLOVER,
        /** The date of expiry printed on the document, which wins over the computed one. */
        PRINTED_EXPIRY,
        /** The text leaves the number open; a person set it. */
        SET_BY_PERSON,
        /** The State Council's yearly notice with its make-up days. */
        HOLIDAY_NOTICE,
        /** 全国年节及纪念日放假办法: no notice for that year yet. */
        HOLIDAY_ESTIMATE,
        /** 中止: days on which a period stands still do not count; what was left is counted on. */
        PAUSE,
        /** 延长: granted by whoever set the period; counted on from its last day. */
        EXTENSION,
        /** 重新起算: ordered by whoever set the period. */
        RESTART,
        /** A decision names the date; it never moves. */
        DECIDED_DATE
    }

    /**
     * The note that a due date is a rest day.
     *
     * @param kind weekend or public holiday
     * @param before the last working day before it, by which to hand in to be safe
     * @param after the first working day after it
     */
    public record RestDay(DayKind kind, LocalDate before, LocalDate after) {
        /** The note for that day, or null if it is worked. */
        static @Nullable RestDay of(LocalDate day, WorkingCalendar calendar) {
            DayKind kind = calendar.kindOf(day);
            return kind.isWorking() ? null : new RestDay(kind, calendar.onOrBefore(day), calendar.onOrAfter(day));
        }

        /** The nearest working day that keeps the date: since the date does not move, the one before. */
        public LocalDate nearest() {
            return before;
        }
    }
}
