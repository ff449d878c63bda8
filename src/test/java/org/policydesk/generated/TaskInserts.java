package org.policydesk.generated;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.Outcome;
import org.policydesk.generated.GeneratedTask.Fate;
import org.policydesk.task.DateSource;
import org.policydesk.task.LifeCycle;
import org.policydesk.task.TaskState;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes tasks; those that are not over with their checklist and the beginning of their history. */
final class TaskInserts {
    private static final int DAYS_OPEN = 60;
    private static final int HOUR = 9;
    private static final int CORRECTION_DAYS = 20;

    private final LocalDate today;
    private final Insert tasks;
    private final Insert lines;
    private final Insert journal;
    private final Insert steps;

    TaskInserts(JdbcTemplate jdbc, LocalDate today) {
        this.today = today;
        tasks = Insert.into(
                jdbc,
                "task",
                "id, member_id, item_id, occurrence_key, title, policy_title, life_cycle, by_association, state, due, cut_off,"
                        + " start_by, opens, rule_due, date_source, provisional, assignee_id, unverified, submitted_on,"
                        + " closed_reason, acknowledged_version, acknowledged_by, acknowledged_at, opened_at");
        lines = Insert.into(
                jdbc,
                "checklist_line",
                "task_id, kind, place, label, required, done, fact_key, fact_year, confirm_id, applies_to");
        journal = Insert.into(jdbc, "journal", "at, subject, subject_id, action");
        steps = Insert.into(
                jdbc, "task_tolling", "task_id, seq, kind, on_day, until_day, reason, due_before, due_after, at");
    }

    /** The tasks of one item. */
    void write(List<GeneratedTask> all) {
        all.forEach(this::task);
        tasks.flush();
        all.stream().filter(task -> !task.fate().state().isClosed()).forEach(this::rest);
        lines.flush();
        steps.flush();
        journal.flush();
    }

    private void task(GeneratedTask task) {
        GeneratedItem item = task.item();
        Fate fate = task.fate();
        Outcome outcome = task.verdict().outcome();
        OffsetDateTime opened = opened(item);
        boolean given = fate.state() == TaskState.DECLINED || fate.state() == TaskState.NOT_APPLICABLE;
        tasks.row(
                task.id(),
                task.member().id(),
                item.id(),
                item.occurrence().key(),
                item.content().title(),
                item.policyTitle(),
                (Fates.isApplication(item.content().kind()) ? LifeCycle.APPLICATION : LifeCycle.DUTY).name(),
                false,
                fate.state().name(),
                due(task),
                item.occurrence().cutOff(),
                isReturned(task) ? null : item.startBy(),
                item.occurrence().opens(),
                item.due(),
                DateSource.NOTICE.name(),
                item.provisional(),
                fate.assignee(),
                outcome == Outcome.UNDETERMINED || outcome == Outcome.TO_CONFIRM,
                fate.submittedOn(),
                given ? "样本原因" : null,
                fate.acknowledgedBy() == null ? 0 : 1,
                fate.acknowledgedBy(),
                fate.acknowledgedBy() == null ? null : opened.plusHours(1),
                opened);
    }

    private static boolean isReturned(GeneratedTask task) {
        return task.fate().state() == TaskState.CORRECTION;
    }

    /** What was returned has a day of its own. */
    private LocalDate due(GeneratedTask task) {
        return isReturned(task)
                ? returned(task).plusDays(CORRECTION_DAYS)
                : task.item().due();
    }

    private LocalDate returned(GeneratedTask task) {
        LocalDate due = task.item().due();
        return due.isBefore(today) ? due : today.minusDays(1);
    }

    private void rest(GeneratedTask task) {
        List<GeneratedTask.Line> wanted = task.lines();
        for (int place = 0; place < wanted.size(); place++) {
            GeneratedTask.Line line = wanted.get(place);
            boolean done = line.kind().equals("MATERIAL")
                    && task.fate().state() != TaskState.NEW
                    && (task.id() + place) % 2 == 0;
            lines.row(
                    task.id(),
                    line.kind(),
                    place,
                    line.label(),
                    line.required(),
                    done,
                    line.factKey(),
                    line.factYear(),
                    line.confirmId(),
                    "");
        }
        journal.row(opened(task.item()), "task", task.id(), "opened");
        if (isReturned(task)) {
            steps.row(
                    task.id(),
                    1,
                    "CORRECTION",
                    returned(task),
                    due(task),
                    "样本退回",
                    task.item().due(),
                    due(task),
                    opened(task.item()));
        }
    }

    private OffsetDateTime opened(GeneratedItem item) {
        LocalDate usual = item.due().minusDays(DAYS_OPEN);
        return (usual.isAfter(today) ? today.minusDays(1) : usual)
                .atTime(HOUR, 0)
                .atZone(BusinessClock.ZONE)
                .toOffsetDateTime();
    }
}
