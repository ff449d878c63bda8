package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.draft;
import static org.policydesk.task.TaskWorld.dueOn;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.calendar.CalendarRows;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.TollingStep;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Material;
import org.policydesk.support.As;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Pauses, extensions and restarts of tasks' periods, on whichever database. Today is Monday 2025-03-10. */
abstract class TaskPeriodsContract extends TaskContract {
    private static final LocalDate MARCH_31 = LocalDate.of(2025, 3, 31);
    private static final Span FIFTEEN_DAYS = new Span(15, Unit.CALENDAR_DAY);
    private static final Span FIVE_WORKING_DAYS = new Span(5, Unit.WORKING_DAY);

    @Autowired
    TaskPeriods periods;

    @Autowired
    HolidayTables tables;

    CalendarRows calendarRows;

    /** No bean of the context: one of its own would be a whole desk more to start. */
    @Autowired
    void calendarRows(AutowireCapableBeanFactory beans) {
        calendarRows = beans.createBean(CalendarRows.class);
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        calendarRows.clear();
    }

    @Test
    void anExtensionMovesTheDueDatePlansTheStartAnewAndSaysWhy() {
        TaskCard task = someTask(dueOn(MARCH_31).preparation(2, 3, new Material("审计报告", true, 10)));
        assertThat(task.startBy()).isEqualTo(LocalDate.of(2025, 3, 7));

        As.manager(task.memberId(), () -> periods.take(task.id(), extended(), "甬工信〔2025〕8号", task.version()));

        TaskDetail after = detail(task);
        assertThat(after.card())
                .returns(LocalDate.of(2025, 4, 15), TaskCard::due)
                .returns(LocalDate.of(2025, 3, 21), TaskCard::startBy)
                .returns(task.dueVersion() + 1, TaskCard::dueVersion);
        assertThat(after.period().steps())
                .singleElement()
                .returns(TollingKind.EXTENDED, PeriodStep::kind)
                .returns(FIFTEEN_DAYS, PeriodStep::span)
                .returns("受理系统故障", PeriodStep::reason)
                .returns("甬工信〔2025〕8号", PeriodStep::source)
                .returns(MARCH_31, PeriodStep::before)
                .returns(LocalDate.of(2025, 4, 15), PeriodStep::after);
        assertThat(told(TaskEvent.DateChanged.class, task.id()))
                .singleElement()
                .isEqualTo(new TaskEvent.DateChanged(
                        task.id(), MARCH_31, null, MoveReason.EXTENDED, "受理系统故障（甬工信〔2025〕8号）"));
        assertThat(after.history())
                .extracting(HistoryLine::action, HistoryLine::before, HistoryLine::after)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("reason", null, "受理系统故障（甬工信〔2025〕8号）"),
                        org.assertj.core.groups.Tuple.tuple("tolling.EXTENDED", "2025-03-31", "2025-04-15"));
    }

    @Test
    void matchingAgainKeepsTheStepsAndAnAmendedRuleRunsThroughThem() {
        String catalogue = catalogue();
        long member = world.member("延期", catalogue);
        ActionItem item = world.publish(dueOn(MARCH_31).forCatalogue(catalogue).edit());
        TaskCard task = taskOf(item, member);
        As.staff(() -> periods.take(task.id(), extended(), "", task.version()));

        As.staff(() -> matching.matchAgain(item.id()));
        assertThat(taskOf(item, member).due()).isEqualTo(LocalDate.of(2025, 4, 15));

        As.staff(() -> items.amend(
                item.id(),
                dueOn(LocalDate.of(2025, 4, 10)).forCatalogue(catalogue).edit(),
                item.version()));
        assertThat(taskOf(item, member).due()).isEqualTo(LocalDate.of(2025, 4, 25));
        assertThat(detail(task).period().steps())
                .singleElement()
                .returns(LocalDate.of(2025, 4, 10), PeriodStep::before)
                .returns(LocalDate.of(2025, 4, 25), PeriodStep::after);
    }

    @Test
    void aChangeOfTheCalendarRunsThroughTheStepsAgain() {
        TaskCard task = someTask(dueOn(MARCH_31));
        As.staff(() -> periods.take(
                task.id(), new TollingStep.Extended(TODAY, FIVE_WORKING_DAYS, "批准延期"), "", task.version()));
        assertThat(detail(task).card().due()).isEqualTo(LocalDate.of(2025, 4, 8));

        As.staff(() -> tables.setDay(LocalDate.of(2025, 4, 2), DayKind.PUBLIC_HOLIDAY));

        assertThat(detail(task).card().due()).isEqualTo(LocalDate.of(2025, 4, 9));
        assertThat(told(TaskEvent.DateChanged.class, task.id()))
                .extracting(TaskEvent.DateChanged::reason)
                .containsExactly(MoveReason.EXTENDED, MoveReason.CALENDAR);
    }

    @Test
    void whileItsPeriodStandsStillATaskHasNoDueDateAndNoLightUntilItIsResumed() {
        TaskCard task = monthly();
        As.staff(() -> periods.take(task.id(), new TollingStep.Paused(TODAY, "等待鉴定"), "", task.version()));

        TaskDetail paused = detail(task);
        assertThat(paused.card())
                .returns(null, TaskCard::due)
                .returns(null, TaskCard::startBy)
                .returns(TODAY, TaskCard::pausedSince)
                .returns(Light.NONE, TaskCard::light)
                .returns(true, TaskCard::isPaused);
        assertThat(paused.period().canPause()).isFalse();
        TaskFilter own = TaskFilter.open().withItem(task.itemId()).withMember(task.memberId());
        assertThat(As.staff(() -> tasks.all(own.withLights(Set.of(Light.NONE)), 0, 9)))
                .hasSize(1);
        for (Light light : List.of(Light.RED, Light.AMBER, Light.GREEN)) {
            assertThat(As.staff(() -> tasks.all(own.withLights(Set.of(light)), 0, 9)))
                    .isEmpty();
        }
        As.staff(() -> matching.matchAgain(task.itemId()));
        assertThat(detail(task).card()).isEqualTo(paused.card());

        As.staff(() -> periods.take(
                task.id(),
                new TollingStep.Resumed(LocalDate.of(2025, 3, 13), "鉴定完成"),
                "",
                paused.card().version()));

        assertThat(detail(task).card())
                .returns(LocalDate.of(2025, 3, 26), TaskCard::due)
                .returns(false, TaskCard::isPaused)
                .returns(Light.GREEN, TaskCard::light);
    }

    @Test
    void aRestartCountsAgainWithoutAStartBy() {
        TaskCard task = monthly();
        As.staff(() -> periods.take(task.id(), new TollingStep.Restarted(TODAY, null, "材料退回重报"), "", task.version()));

        assertThat(detail(task).card())
                .returns(LocalDate.of(2025, 3, 31), TaskCard::due)
                .returns(null, TaskCard::startBy);
    }

    @Test
    void aStepTakenBackLeavesTheTaskAsItWas() {
        TaskCard task = someTask(dueOn(MARCH_31));
        As.manager(task.memberId(), () -> periods.take(task.id(), extended(), "", task.version()));

        As.manager(task.memberId(), () -> periods.undoLast(task.id(), task.version() + 1));

        TaskDetail after = detail(task);
        assertThat(after.card())
                .returns(task.due(), TaskCard::due)
                .returns(task.startBy(), TaskCard::startBy)
                .returns(task.cutOff(), TaskCard::cutOff)
                .returns(task.dueVersion() + 2, TaskCard::dueVersion);
        assertThat(after.period().steps()).isEmpty();
        assertThat(after.history().getFirst())
                .returns("tollingUndone", HistoryLine::action)
                .returns("2025-04-15", HistoryLine::before)
                .returns("2025-03-31", HistoryLine::after);
        refused(Why.NOTHING_TO_UNDO, () -> periods.undoLast(task.id(), task.version() + 2));
    }

    @Test
    void aReturnForCorrectionIsKeptAsAStepThatCanBeExtendedButNotTakenBack() {
        TaskCard task = someTask(dueOn(MARCH_31));
        LocalDate correction = TODAY.plusDays(5);
        As.member(task.memberId(), () -> tasks.submit(task.id(), TODAY, null, task.version()));
        As.member(task.memberId(), () -> tasks.returnForCorrection(task.id(), correction, "缺审计报告", task.version() + 1));

        assertThat(detail(task).period().steps())
                .singleElement()
                .returns(TollingKind.CORRECTION, PeriodStep::kind)
                .returns("缺审计报告", PeriodStep::reason)
                .returns(correction, PeriodStep::after);
        assertThat(detail(task).period().canUndo()).isFalse();
        refused(Why.CORRECTION_STAYS, () -> periods.undoLast(task.id(), task.version() + 2));

        As.staff(() -> periods.take(
                task.id(), new TollingStep.Extended(TODAY, FIVE_WORKING_DAYS, "同意延期补正"), "", task.version() + 2));
        As.staff(() -> matching.matchAgain(task.itemId()));
        assertThat(detail(task).card())
                .returns(LocalDate.of(2025, 3, 21), TaskCard::due)
                .returns(null, TaskCard::startBy)
                .returns(TaskState.CORRECTION, TaskCard::state);
        As.staff(() -> periods.undoLast(task.id(), task.version() + 3));
        assertThat(detail(task).card().due()).isEqualTo(correction);
    }

    @Test
    void aTaskWithoutADateGetsOneByARestart() {
        long member = world.member("未定");
        ActionItem item = world.publish(draft(new DeadlineRule.Relative(
                        FIVE_WORKING_DAYS, Direction.AFTER, "收到通知", Rollover.NONE, false, TriggerEvent.NOTICE_RECEIVED))
                .edit(Nature.STANDING_DUTY));
        As.staff(() -> tasks.assignToMembers(item.id(), List.of(member), "已有消息"));
        TaskCard task = taskOf(item, member);
        As.staff(() ->
                periods.take(task.id(), new TollingStep.RestartedTo(TODAY, MARCH_31, "电话通知"), "", task.version()));
        As.staff(() -> matching.matchAgain(item.id()));

        assertThat(detail(task).card().due()).isEqualTo(MARCH_31);
        As.staff(() -> periods.undoLast(task.id(), task.version() + 1));
        assertThat(detail(task).card().due()).isNull();
    }

    @Test
    void aPreviewShowsWhatTakingItWillGiveAndWritesNothing() {
        TaskCard task = someTask(dueOn(MARCH_31));

        PeriodPreview preview = As.manager(task.memberId(), () -> periods.preview(task.id(), extended()));

        assertThat(preview)
                .returns(MARCH_31, PeriodPreview::before)
                .returns(LocalDate.of(2025, 4, 15), PeriodPreview::due)
                .returns(25, PeriodPreview::workingDaysLeft)
                .returns(false, PeriodPreview::onRestDay);
        assertThat(detail(task).card()).isEqualTo(task);
        TaskCard monthly = monthly();
        assertThat(As.staff(() -> periods.preview(monthly.id(), new TollingStep.Paused(TODAY, "等待"))))
                .returns(null, PeriodPreview::due)
                .returns(new Span(10, Unit.WORKING_DAY), PeriodPreview::left);
    }

    @Test
    void onlyWhoDecidesForTheCompanyRecordsALaterDate() {
        TaskCard task = someTask(dueOn(MARCH_31));
        long other = world.member("别家");

        assertThatThrownBy(
                        () -> As.member(task.memberId(), () -> periods.take(task.id(), extended(), "", task.version())))
                .isInstanceOf(AccessDeniedException.class);
        for (long id : List.of(task.id(), 987654321L)) {
            assertThatThrownBy(() -> As.manager(other, () -> periods.take(id, extended(), "", 0)))
                    .isInstanceOf(TaskNotFoundException.class)
                    .hasMessage("no task " + id);
        }
        assertThat(detail(task).card()).isEqualTo(task);
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsFieldAndReasonAndNothingIsDone() {
        TaskCard task = someTask(dueOn(MARCH_31));

        invalid("step", InvalidRuleException.Reason.NOT_RUNNING, task, new TollingStep.Paused(TODAY, "等待"));
        invalid("step", InvalidRuleException.Reason.NOT_PAUSED, task, new TollingStep.Resumed(TODAY, "继续"));
        invalid(
                "due",
                InvalidRuleException.Reason.NOT_LATER,
                task,
                new TollingStep.ExtendedTo(TODAY, MARCH_31.minusDays(1), "提前"));
        refused(
                Why.DAY_IN_FUTURE,
                () -> periods.take(
                        task.id(),
                        new TollingStep.Extended(TODAY.plusDays(1), FIFTEEN_DAYS, "明天"),
                        "",
                        task.version()));
        refused(
                Why.TEXT_TOO_LONG,
                () -> periods.take(
                        task.id(),
                        new TollingStep.Extended(TODAY, FIFTEEN_DAYS, "长".repeat(2001)),
                        "",
                        task.version()));
        assertThat(detail(task).card()).isEqualTo(task);
        assertThat(detail(task).period().steps()).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoExtendIsToldWhoCameFirst() {
        TaskCard task = someTask(dueOn(MARCH_31));
        long first = world.person(task.memberId(), Role.COMPANY_MANAGER);
        As.person(first, List.of(new Membership(task.memberId(), Role.COMPANY_MANAGER)), () -> {
            periods.take(task.id(), extended(), "", task.version());
            return true;
        });

        assertThatThrownBy(() -> As.staff(() -> periods.take(task.id(), extended(), "", task.version())))
                .isInstanceOfSatisfying(
                        StaleTaskException.class, e -> assertThat(e.changedBy()).startsWith("人员 task-"));
        assertThat(detail(task).period().steps()).hasSize(1);
    }

    @Test
    void whatIsHandedInOrClosedKeepsItsDate() {
        TaskCard handedIn = someTask(dueOn(MARCH_31));
        TaskCard closed = someTask(dueOn(MARCH_31));
        As.staff(() -> tasks.submit(handedIn.id(), TODAY, null, handedIn.version()));
        As.staff(() -> tasks.close(closed.id(), TaskState.DECLINED, "不报", closed.version()));

        for (TaskCard task : List.of(handedIn, closed)) {
            refused(Why.DATE_SETTLED, () -> periods.take(task.id(), extended(), "", task.version() + 1));
            refused(Why.DATE_SETTLED, () -> periods.undoLast(task.id(), task.version() + 1));
            refused(Why.DATE_SETTLED, () -> periods.preview(task.id(), extended()));
        }
    }

    @Test
    void stepsThatANewRuleDoesNotFitLeaveTheTaskItsDateAndStayShown() {
        String catalogue = catalogue();
        long member = world.member("改规则", catalogue);
        ActionItem item = world.publish(monthlyDraft().forCatalogue(catalogue).edit());
        TaskCard task = taskOf(item, member);
        As.staff(() -> periods.take(task.id(), new TollingStep.Paused(TODAY, "等待"), "", task.version()));

        As.staff(() -> items.amend(
                item.id(),
                draft(new DeadlineRule.Periodic(Period.ofMonths(1)))
                        .forCatalogue(catalogue)
                        .edit(),
                item.version()));

        assertThat(detail(task).card()).returns(null, TaskCard::due).returns(TODAY, TaskCard::pausedSince);
        assertThat(detail(task).period().steps())
                .singleElement()
                .returns(null, PeriodStep::what)
                .returns(LocalDate.of(2025, 3, 21), PeriodStep::before);
    }

    private static TollingStep extended() {
        return new TollingStep.Extended(TODAY, FIFTEEN_DAYS, "受理系统故障");
    }

    /** Due on the 15th working day of March, the 21st. */
    private TaskCard monthly() {
        long member = world.member("按月");
        TaskCard task = taskOf(world.publish(monthlyDraft().edit()), member);
        assertThat(task.due()).isEqualTo(LocalDate.of(2025, 3, 21));
        return task;
    }

    private static TaskWorld.Draft monthlyDraft() {
        return draft(new DeadlineRule.Periodic(
                Period.ofMonths(1), null, null, null, new Span(15, Unit.WORKING_DAY), null, null, Rollover.NONE));
    }

    private void invalid(String field, InvalidRuleException.Reason reason, TaskCard task, TollingStep step) {
        assertThatThrownBy(() -> As.staff(() -> periods.take(task.id(), step, "", task.version())))
                .isInstanceOfSatisfying(InvalidRuleException.class, e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.reason()).isEqualTo(reason);
                });
    }

    private static void refused(Why why, Runnable act) {
        assertThatThrownBy(() -> As.staff(act))
                .isInstanceOfSatisfying(
                        TaskRefusedException.class, e -> assertThat(e.why()).isEqualTo(why));
    }
}
