package org.policydesk.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.policydesk.retention.Expiry;
import org.policydesk.retention.Expiry.Time;
import org.policydesk.retention.Keeping;
import org.policydesk.task.TaskState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long is kept what reminding notes for itself; messages and calls about tasks are record and stay. */
@Configuration(proxyBeanMethods = false)
class ReminderRetention {
    private static final String AWAITED = Arrays.stream(TaskState.values())
            .filter(TaskState::awaitsCompany)
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", "));

    /** Long after the links themselves are worth nothing. */
    @Bean
    Expiry usedLinkExpiry() {
        return Expiry.of("used_link", "link", Keeping.TECHNICAL, Time.REAL, "used_at < :before");
    }

    @Bean
    Expiry seenAlarmExpiry() {
        return Expiry.of("reminder_alarm", "id", Keeping.TECHNICAL, Time.BUSINESS, "seen_at < :before");
    }

    /** What nobody dealt with for so long is about tasks that are over. */
    @Bean
    Expiry alarmExpiry() {
        return Expiry.of("reminder_alarm", "id", Keeping.NOTE, Time.BUSINESS, "seen_at is null and found_at < :before");
    }

    /** The last round stays: it says that the quarter was asked. */
    @Bean
    Expiry inquiryExpiry() {
        return Expiry.of(
                "change_inquiry_round",
                "quarter",
                Keeping.NOTE,
                Time.BUSINESS,
                "planned_at < :before and planned_at < (select max(r.planned_at) from change_inquiry_round r)",
                List.of("delete from change_inquiry where quarter in (:keys)"));
    }

    /** Calls about invitations that wait for nothing any more; as long as one waits, its call says that it was made. */
    @Bean
    Expiry invitationCallExpiry() {
        return Expiry.of(
                "call_sheet",
                "id",
                Keeping.NOTE,
                Time.BUSINESS,
                "closed_at < :before and invitation_id > 0 and not exists (select 1 from invitation i"
                        + " where i.id = call_sheet.invitation_id and i.accepted_at is null and i.ended_at is null)");
    }

    /** What a task was planned from, once nothing is planned for it; should it come back, it is planned anew. */
    @Bean
    Expiry planMarkExpiry() {
        return Expiry.of(
                "reminder_plan",
                "task_id",
                Keeping.AT_ONCE,
                Time.BUSINESS,
                "not exists (select 1 from task t where t.id = reminder_plan.task_id and t.state in (" + AWAITED
                        + "))");
    }
}
