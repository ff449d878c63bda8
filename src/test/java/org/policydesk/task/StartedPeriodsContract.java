package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.draft;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.extraction.Nature;
import org.policydesk.member.Evidence;
import org.policydesk.member.InvalidMemberException;
import org.policydesk.member.MemberNotFoundException;
import org.policydesk.member.NewEvent;
import org.policydesk.member.RecordedEvents;
import org.policydesk.policy.ActionItem;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What happened to a member starts the periods of the standing duties that fit it. */
abstract class StartedPeriodsContract extends TaskContract {
    private static final LocalDate MOVED_ON = LocalDate.of(2025, 3, 3);
    /** Three months from 3 March end on 3 June. */
    private static final LocalDate DUE = LocalDate.of(2025, 6, 3);

    @Autowired
    StartedPeriods periods;

    @Autowired
    RecordedEvents recorded;

    @Test
    void theFormShowsBeforehandWhatRecordingThenMakes() {
        String catalogue = catalogue();
        long member = world.member("搬迁", catalogue);
        ActionItem duty = duty(catalogue);
        ActionItem other = world.publish(
                relative(TriggerEvent.MERGER).forCatalogue(catalogue).edit(Nature.STANDING_DUTY));

        StartedPeriod shown = only(
                As.manager(member, () -> periods.preview(member, TriggerEvent.RELOCATION, MOVED_ON, null)),
                one -> one.itemId() == duty.id());
        assertThat(shown).returns(DUE, StartedPeriod::due).returns(true, StartedPeriod::makesTask);
        assertThat(tasksOf(duty)).isEmpty();

        long event = record(member, MOVED_ON);
        TaskCard task = taskOf(duty, member);
        assertThat(task)
                .returns(shown.due(), TaskCard::due)
                .returns(shown.startBy(), TaskCard::startBy)
                .returns(DateSource.EVENT, TaskCard::dateSource)
                .returns(TaskState.NEW, TaskCard::state);
        assertThat(told(TaskEvent.Opened.class, task.id())).hasSize(1);
        assertThat(tasksOf(other)).isEmpty();
        assertThat(As.member(member, () -> periods.tasks(member)))
                .contains(new StartedTask(task.id(), event, task.title(), DUE, TaskState.NEW));
        TaskDetail detail = detail(task);
        assertThat(detail.explanation()).isNotNull().satisfies(why -> assertThat(why.trigger())
                .isNotNull()
                .satisfies(trigger -> assertThat(trigger.at()).isEqualTo(MOVED_ON.atStartOfDay())));
        assertThat(detail.event()).isNotNull().satisfies(why -> assertThat(why.id())
                .isEqualTo(event));
    }

    @Test
    void aTimeThatTheTextLeftOpenRunsFromItsEventOnceAPersonHasSetIt() {
        String catalogue = catalogue();
        long member = world.member("限期搬迁", catalogue);
        ActionItem duty = world.publish(draft(new DeadlineRule.LeftOpen(
                        "在规定时限内",
                        Direction.AFTER,
                        "搬迁",
                        Rollover.CIVIL_203,
                        new Span(5, Unit.WORKING_DAY),
                        TriggerEvent.RELOCATION))
                .forCatalogue(catalogue)
                .edit(Nature.STANDING_DUTY));

        record(member, MOVED_ON);

        assertThat(taskOf(duty, member).due()).isEqualTo(LocalDate.of(2025, 3, 10));
    }

    @Test
    void nothingDoublesATaskOfAnEvent() {
        String catalogue = catalogue();
        long member = world.member("搬迁", catalogue);
        ActionItem duty = duty(catalogue);
        record(member, MOVED_ON);

        assertThatThrownBy(() -> record(member, MOVED_ON)).isInstanceOf(InvalidMemberException.class);
        assertThat(As.staff(() -> matching.matchAgain(duty.id()))).isEqualTo(new MatchResult(0, 1, 0, 0));
        As.system(matching::matchAll);
        As.staff(() -> profiles.denyQualification(member, "high_tech", true));
        assertThat(tasksOf(duty)).hasSize(1);

        long second = record(member, MOVED_ON.minusDays(1));
        assertThat(tasksOf(duty)).hasSize(2);
        assertThat(As.staff(() -> periods.tasks(member)))
                .extracting(StartedTask::eventId)
                .contains(second);
    }

    @Test
    void aDutyPublishedLaterFindsTheEventsThatAreThereUnlessTheirPeriodIsOver() {
        String catalogue = catalogue();
        long running = world.member("期内", catalogue);
        long over = world.member("已过", catalogue);
        record(running, MOVED_ON);
        record(over, MOVED_ON.minusMonths(6));

        ActionItem duty = duty(catalogue);

        assertThat(tasksOf(duty)).extracting(TaskCard::memberId).containsExactly(running);
    }

    @Test
    void anEventRecordedLateStillMakesItsTaskAndIsShownAsOver() {
        String catalogue = catalogue();
        long member = world.member("补登", catalogue);
        ActionItem duty = duty(catalogue);
        LocalDate longAgo = MOVED_ON.minusMonths(6);

        assertThat(only(
                                As.staff(() -> periods.preview(member, TriggerEvent.RELOCATION, longAgo, null)),
                                one -> one.itemId() == duty.id())
                        .workingDaysLeft())
                .isNegative();
        record(member, longAgo);
        assertThat(taskOf(duty, member).isOverdue()).isTrue();
    }

    @Test
    void whoDoesNotFitGetsNothingAndAMissingFactIsSaid() {
        String catalogue = catalogue();
        long unfit = world.member("不符合");
        As.staff(() -> profiles.denyProduct(unfit, catalogue, true));
        long unknown = world.member("待补充");
        ActionItem duty = duty(catalogue);

        assertThat(As.manager(unfit, () -> periods.preview(unfit, TriggerEvent.RELOCATION, MOVED_ON, null)))
                .noneMatch(one -> one.itemId() == duty.id());
        assertThat(only(
                        As.manager(unknown, () -> periods.preview(unknown, TriggerEvent.RELOCATION, MOVED_ON, null)),
                        one -> one.itemId() == duty.id()))
                .returns(false, StartedPeriod::makesTask)
                .returns(true, StartedPeriod::unverified);
        record(unfit, MOVED_ON);
        record(unknown, MOVED_ON);
        assertThat(tasksOf(duty)).isEmpty();

        As.staff(() -> profiles.listProduct(unknown, catalogue, "示例产品", null));
        assertThat(taskOf(duty, unknown)).returns(DUE, TaskCard::due);
    }

    @Test
    void aCorrectedDayMovesTheTaskAndTellsWhy() {
        String catalogue = catalogue();
        long member = world.member("改期", catalogue);
        ActionItem duty = duty(catalogue);
        long event = record(member, MOVED_ON);
        TaskCard before = taskOf(duty, member);

        As.manager(member, () -> recorded.move(member, event, MOVED_ON.plusDays(1), null));

        assertThat(taskOf(duty, member))
                .returns(before.id(), TaskCard::id)
                .returns(DUE.plusDays(1), TaskCard::due)
                .returns(before.dueVersion() + 1, TaskCard::dueVersion);
        assertThat(told(TaskEvent.DateChanged.class, before.id()))
                .singleElement()
                .returns(MoveReason.EVENT, TaskEvent.DateChanged::reason);
        assertThat(As.staff(() -> matching.matchAgain(duty.id())).unchanged()).isEqualTo(1);
    }

    @Test
    void anEventRemovedTakesItsUntouchedTasksBackAndMarksTheOthers() {
        String catalogue = catalogue();
        long member = world.member("误登", catalogue);
        long person = world.person(member, Role.COMPANY_MANAGER);
        ActionItem one = duty(catalogue);
        ActionItem two = duty(catalogue);
        long event = record(member, MOVED_ON);
        TaskCard untouched = taskOf(one, member);
        TaskCard touched = taskOf(two, member);
        As.staff(() -> tasks.assign(touched.id(), person, touched.version()));

        As.manager(member, () -> recorded.remove(member, event, "登记错了企业"));

        assertThat(taskOf(one, member).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(detail(untouched).closedReason()).isEqualTo("登记错了企业");
        assertThat(told(TaskEvent.Withdrawn.class, untouched.id())).hasSize(1);
        assertThat(taskOf(two, member))
                .returns(TaskState.NEW, TaskCard::state)
                .returns(true, TaskCard::noLongerMatches)
                .returns(DUE, TaskCard::due);
        assertThat(detail(touched).history())
                .anyMatch(line -> line.action().equals("eventRemoved") && "登记错了企业".equals(line.after()));

        As.system(matching::matchAll);
        assertThat(taskOf(one, member).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(taskOf(two, member).noLongerMatches()).isTrue();
    }

    @Test
    void hoursRunFromTheHourOfTheEvent() {
        String catalogue = catalogue();
        long member = world.member("事故", catalogue);
        ActionItem duty = world.publish(draft(new DeadlineRule.Relative(
                        new Span(24, Unit.HOUR), Direction.AFTER, "事故发生", Rollover.NONE, false, TriggerEvent.ACCIDENT))
                .forCatalogue(catalogue)
                .edit(Nature.STANDING_DUTY));
        As.manager(
                member,
                () -> recorded.record(
                        member,
                        new NewEvent(TriggerEvent.ACCIDENT, TODAY, LocalTime.of(15, 30), "车间事故"),
                        Evidence.NONE));

        assertThat(taskOf(duty, member))
                .returns(TODAY.plusDays(1), TaskCard::due)
                .returns(LocalTime.of(15, 30), TaskCard::cutOff);
    }

    @Test
    void aTitleThatLapsesStartsItsRenewalByThePrintedDayAndNotYearsAhead() {
        String catalogue = catalogue();
        long soon = world.member("将到期", catalogue);
        long later = world.member("未到期", catalogue);
        LocalDate printed = LocalDate.of(2025, 11, 30);
        ActionItem duty = world.publish(draft(new DeadlineRule.Validity(
                        Period.ofYears(3), "高新技术企业证书", new DeadlineRule.Renewal(new Span(3, Unit.MONTH), false)))
                .forCatalogue(catalogue)
                .edit(Nature.STANDING_DUTY));
        As.staff(() -> {
            profiles.recordQualification(soon, "high_tech", "GR-1", printed.minusYears(2), printed);
            profiles.recordQualification(soon, "specialised", null, null, printed);
            profiles.recordQualification(later, "high_tech", "GR-2", TODAY, TODAY.plusYears(3));
        });

        assertThat(taskOf(duty, soon))
                .returns(LocalDate.of(2025, 8, 30), TaskCard::due)
                .returns(DateSource.EVENT, TaskCard::dateSource);
        assertThat(tasksOf(duty)).hasSize(1);

        As.staff(() -> profiles.recordQualification(soon, "high_tech", "GR-3", printed, printed.plusYears(3)));
        assertThat(taskOf(duty, soon).noLongerMatches()).isTrue();
    }

    @Test
    void anotherCompanyAndAMemberOfTheCompanyCannotLookBeforehand() {
        long own = world.member("自家");
        long other = world.member("别家");
        for (long id : List.of(other, 999_999_999L)) {
            assertThatThrownBy(
                            () -> As.manager(own, () -> periods.preview(id, TriggerEvent.RELOCATION, MOVED_ON, null)))
                    .isInstanceOf(MemberNotFoundException.class)
                    .hasMessage("no member " + id);
            assertThatThrownBy(() -> As.manager(own, () -> periods.tasks(id)))
                    .isInstanceOf(MemberNotFoundException.class);
        }
        assertThatThrownBy(() -> As.member(own, () -> periods.preview(own, TriggerEvent.RELOCATION, MOVED_ON, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long record(long member, LocalDate day) {
        return As.manager(
                member,
                () -> recorded.record(
                        member, new NewEvent(TriggerEvent.RELOCATION, day, null, "搬至新厂区"), Evidence.NONE));
    }

    private ActionItem duty(String catalogue) {
        return world.publish(
                relative(TriggerEvent.RELOCATION).forCatalogue(catalogue).edit(Nature.STANDING_DUTY));
    }

    private static TaskWorld.Draft relative(TriggerEvent event) {
        return draft(new DeadlineRule.Relative(
                new Span(3, Unit.MONTH), Direction.AFTER, "搬迁", Rollover.CIVIL_203, false, event));
    }
}
