package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.TollingStep;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskPeriods;
import org.springframework.beans.factory.annotation.Autowired;

/** What people hear when a period is paused, resumed or extended, on whichever database. Today is Monday 2025-03-10. */
abstract class PausedPeriodContract extends GatheredContract {
    @Autowired
    TaskPeriods periods;

    ReminderWorld world;
    ReminderWorld.Company company;
    PersonRef manager;

    @BeforeEach
    void aCompanyWithTwoManagers() {
        world = newWorld();
        company = world.company();
        manager = world.manager(company);
        world.manager(company);
    }

    @Test
    void anExtensionIsToldToEachPersonInOneMailWithOldAndNewDateAndTheReason() {
        TaskCard task = world.task(world.publish(company, "清单申报", LocalDate.of(2025, 3, 31)));
        told();

        extend(task, task.version(), 10, "系统故障");
        extend(task, task.version() + 1, 5, "再次延期");

        assertThat(mails(manager))
                .singleElement()
                .asString()
                .contains("日期变更", "清单申报", "截止 4月15日 周二", "原截止 3月31日 周一 → 4月15日 周二（延期）", "原因：再次延期（批复）")
                .doesNotContain("协会留言");
    }

    @Test
    void aPausedPeriodIsToldOnceAndThenNothingIsSentUntilItIsResumed() {
        TaskCard task = monthly();
        told();
        assertThat(planned(task)).contains("BEFORE:5");

        As.staff(() -> periods.take(task.id(), new TollingStep.Paused(TODAY, "等待鉴定"), "", task.version()));
        assertThat(mails(manager))
                .singleElement()
                .asString()
                .contains("期限已中止，暂无截止日", "原截止 3月21日 周五 → 期限中止（中止计算）", "原因：等待鉴定");
        sent();
        assertThat(planned(task)).isEmpty();
        clock.set(LocalDateTime.of(2025, 4, 1, 9, 0));
        As.system(planner::sweep);
        assertThat(mails(manager)).isEmpty();
        assertThat(planned(task)).isEmpty();

        As.staff(() -> periods.take(
                task.id(), new TollingStep.Resumed(LocalDate.of(2025, 4, 1), "鉴定完成"), "", task.version() + 1));
        // Ten working days were left on 10 March: 1 to 3, 7 to 11, 14 and 15 April.
        assertThat(mails(manager)).singleElement().asString().contains("原截止 期限中止 → 4月15日 周二（恢复计算）", "原因：鉴定完成");
        sent();
        assertThat(planned(task)).contains("BEFORE:5", "BEFORE:2", "BEFORE:0");
        clock.set(LocalDateTime.of(2025, 4, 15, 9, 0));
        As.system(planner::sweep);
        assertThat(mails(manager)).singleElement().asString().contains("今天截止");
    }

    @Test
    void aStepTakenBackBeforeAnybodyHeardOfItIsToldToNobody() {
        TaskCard task = world.task(world.publish(company, "清单申报", LocalDate.of(2025, 3, 31)));
        told();

        extend(task, task.version(), 10, "登记错了");
        As.staff(() -> periods.undoLast(task.id(), task.version() + 1));

        assertThat(mails(manager)).isEmpty();
    }

    private void extend(TaskCard task, int version, int days, String reason) {
        TollingStep step = new TollingStep.Extended(TODAY, new Span(days, Unit.CALENDAR_DAY), reason);
        As.staff(() -> periods.take(task.id(), step, "批复", version));
    }

    private TaskCard monthly() {
        DeadlineRule rule = new DeadlineRule.Periodic(
                Period.ofMonths(1), null, null, null, new Span(15, Unit.WORKING_DAY), null, null, Rollover.NONE);
        return world.task(world.publish(company, "月报", rule));
    }

    private List<String> planned(TaskCard task) {
        return jdbc.sql("select rung from due_message where task_id = ? and person_id = ? and state = 'PLANNED'")
                .params(task.id(), manager.id())
                .query(String.class)
                .list();
    }
}
