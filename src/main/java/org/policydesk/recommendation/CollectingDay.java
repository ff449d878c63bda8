package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.LocalDue;
import org.policydesk.policy.LocalDueEdit;
import org.policydesk.policy.LocalDues;
import org.policydesk.recommendation.RecommendationRefusedException.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By when companies hand in to the association (内部征集截止). Where staff set a day of their own it is the association's local date
 * (地方截止) for the occurrence, which its companies' tasks take like any other unit's.
 */
@Component
class CollectingDay {
    private final LocalDues locals;
    private final WorkingCalendars calendars;
    private final JdbcClient jdbc;

    CollectingDay(LocalDues locals, WorkingCalendars calendars, JdbcClient jdbc) {
        this.locals = locals;
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    /** The association's own date for the occurrence; none while the item's holds. */
    Optional<LocalDue> own(Recommendation recommendation) {
        return locals.ofItem(recommendation.itemId()).stream()
                .filter(one ->
                        one.unit().equals(LocalDue.ASSOCIATION) && one.key().equals(recommendation.occurrenceKey()))
                .findFirst();
    }

    /** The item's date for companies; null where it gives none. */
    @Nullable
    LocalDate ofItem(Recommendation recommendation, ActionItem item) {
        LocalDate rule = jdbc.sql("select max(rule_due) from task where item_id = ? and occurrence_key = ?")
                .params(recommendation.itemId(), recommendation.occurrenceKey())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
        return rule == null || item.basis() == DateBasis.COMPANY
                ? rule
                : PlannedBack.from(rule, item.reviewDays(), calendars.current()).date();
    }

    /**
     * Sets it, with all that follows for companies' tasks and mails.
     *
     * @param day null: the item's date holds again
     */
    void set(Recommendation recommendation, @Nullable LocalDate day, String reason) {
        Optional<LocalDue> own = own(recommendation);
        if (day == null) {
            own.ifPresent(one -> locals.remove(one.id(), one.version()));
            return;
        }
        LocalDate report = recommendation.reportDue();
        if (report != null && day.isAfter(report)) {
            throw new RecommendationRefusedException(Why.AFTER_REPORT);
        }
        LocalDueEdit edit = new LocalDueEdit(LocalDue.ASSOCIATION, recommendation.occurrenceKey(), day, null, reason);
        own.ifPresentOrElse(
                one -> locals.change(one.id(), edit, one.version()), () -> locals.enter(recommendation.itemId(), edit));
    }
}
