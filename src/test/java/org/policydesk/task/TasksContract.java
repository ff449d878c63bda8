package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.dueOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.ItemKind;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.support.As;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class TasksContract extends TaskContract {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    @Autowired
    Conversations conversations;

    @Test
    void anotherCompanysTaskLooksLikeOneThatDoesNotExist() {
        TaskCard task = someTask(dueOn(DUE));
        long other = world.member("别家");

        for (long id : List.of(task.id(), 987654321L)) {
            assertThatThrownBy(() -> As.manager(other, () -> tasks.get(id)))
                    .isInstanceOf(TaskNotFoundException.class)
                    .hasMessage("no task " + id);
            assertThatThrownBy(() -> As.manager(other, () -> tasks.move(id, TaskState.PREPARING, 0)))
                    .isInstanceOf(TaskNotFoundException.class);
            assertThatThrownBy(() -> As.manager(other, () -> tasks.comment(id, "看看")))
                    .isInstanceOf(TaskNotFoundException.class);
        }
        assertThat(As.manager(
                        other,
                        () -> tasks.mine(TaskFilter.of(TaskFilter.Tab.ALL).withMember(task.memberId()))))
                .isEmpty();
    }

    @Test
    void theSecondOfTwoWhoMoveTheSameTaskIsToldWhoCameFirst() {
        TaskCard task = someTask(dueOn(DUE));
        long first = world.person(task.memberId(), Role.COMPANY_MANAGER);
        As.person(first, managing(task.memberId()), () -> tasks.move(task.id(), TaskState.PREPARING, task.version()));

        StaleTaskException stale = catchThrowableOfType(
                StaleTaskException.class,
                () -> As.staff(() -> tasks.move(task.id(), TaskState.SUBMITTED, task.version())));

        assertThat(stale.changedBy()).startsWith("人员 task-");
        assertThat(stale.changedAt()).isNotNull();
        assertThat(detail(task).card().state()).isEqualTo(TaskState.PREPARING);
    }

    @Test
    void commentsTicksAndReadingMakeNobodysScreenStale() {
        TaskCard task = someTask(dueOn(DUE).preparation(1, 0, new Material("申请表", true, 1)));
        long line = detail(task).checklist().getFirst().id();
        As.member(task.memberId(), () -> {
            tasks.comment(task.id(), " 正在准备 ");
            tasks.tick(task.id(), line, true);
            tasks.acknowledge(task.id());
            tasks.acknowledge(task.id());
        });

        TaskCard after = As.member(task.memberId(), () -> tasks.move(task.id(), TaskState.PREPARING, task.version()));

        assertThat(after)
                .returns(1, TaskCard::comments)
                .returns(1, TaskCard::materialsDone)
                .returns(1, TaskCard::materialsTotal)
                .returns(true, TaskCard::acknowledged);
        assertThat(detail(task).comments()).singleElement().returns("正在准备", TaskComment::text);
        assertThat(detail(task).history())
                .extracting(HistoryLine::action)
                .containsExactly("moved", "acknowledged", "ticked", "commented", "opened");
    }

    @Test
    void commentsByOthersAreUnreadForEachPersonUntilThatPersonOpensThem() {
        TaskCard task = someTask(dueOn(DUE));
        long writer = world.person(task.memberId(), Role.COMPANY_MANAGER);
        long reader = world.person(task.memberId(), Role.COMPANY_MANAGER);
        As.person(writer, managing(task.memberId()), () -> {
            tasks.comment(task.id(), "审计报告周三出");
            tasks.comment(task.id(), "请盖章");
            return true;
        });
        assertThat(unread(writer, task)).isZero();
        assertThat(unread(reader, task)).isEqualTo(2);

        As.person(reader, managing(task.memberId()), () -> {
            conversations.read(task.id());
            conversations.read(task.id());
            return true;
        });
        assertThat(unread(reader, task)).isZero();

        As.staff(() -> tasks.comment(task.id(), "协会已收到"));
        assertThat(unread(writer, task)).isEqualTo(1);
        assertThat(unread(reader, task)).isEqualTo(1);
    }

    private int unread(long person, TaskCard task) {
        return As.person(person, managing(task.memberId()), () -> tasks.get(task.id()))
                .card()
                .unread();
    }

    @Test
    void aWayThatTheLifeCycleDoesNotHaveIsRefused() {
        TaskCard duty = someTask(dueOn(DUE).kind(ItemKind.REPORT));
        assertThatThrownBy(() -> As.staff(() -> tasks.move(duty.id(), TaskState.PREPARING, duty.version())))
                .isInstanceOfSatisfying(IllegalMoveException.class, e -> {
                    assertThat(e.from()).isEqualTo(TaskState.NEW);
                    assertThat(e.to()).isEqualTo(TaskState.PREPARING);
                });
        assertThatThrownBy(() -> As.staff(() -> tasks.close(duty.id(), TaskState.WITHDRAWN, "x", duty.version())))
                .isInstanceOf(IllegalMoveException.class);
    }

    @Test
    void handingInEntersTheTrueDayAndCanBeCorrectedLater() {
        TaskCard task = someTask(dueOn(DUE));
        assertThatThrownBy(() -> As.member(
                        task.memberId(), () -> tasks.submit(task.id(), TODAY.plusDays(1), null, task.version())))
                .isInstanceOfSatisfying(
                        TaskRefusedException.class, e -> assertThat(e.why()).isEqualTo(Why.SUBMITTED_IN_FUTURE));

        As.member(task.memberId(), () -> tasks.submit(task.id(), TODAY, "已寄出", task.version()));
        As.member(task.memberId(), () -> tasks.submit(task.id(), TODAY.minusDays(2), null, task.version() + 1));

        TaskDetail detail = detail(task);
        assertThat(detail.card()).returns(TaskState.SUBMITTED, TaskCard::state).returns(Light.NONE, TaskCard::light);
        assertThat(detail.submittedOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(detail.comments()).hasSize(1);
        assertThat(told(TaskEvent.Settled.class, task.id())).hasSize(1);
    }

    @Test
    void aReturnForCorrectionStartsItsOwnPeriodThatMatchingLeavesAlone() {
        String catalogue = catalogue();
        long member = world.member("补正", catalogue);
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        TaskCard task = taskOf(item, member);
        As.member(member, () -> tasks.submit(task.id(), TODAY, null, task.version()));
        LocalDate correction = TODAY.plusDays(5);

        As.manager(member, () -> tasks.returnForCorrection(task.id(), correction, "缺审计报告", task.version() + 1));
        As.staff(() -> matching.matchAgain(item.id()));

        assertThat(taskOf(item, member))
                .returns(TaskState.CORRECTION, TaskCard::state)
                .returns(correction, TaskCard::due)
                .returns(2, TaskCard::dueVersion);
        assertThat(detail(task).closedReason()).isEqualTo("缺审计报告");
        assertThat(told(TaskEvent.Returned.class, task.id())).hasSize(1);
        assertThatThrownBy(() ->
                        As.manager(member, () -> tasks.returnForCorrection(task.id(), TODAY.minusDays(1), "晚了", 99)))
                .isInstanceOf(TaskRefusedException.class);
    }

    @Test
    void whatGoesThroughTheAssociationIsPassedOnByStaffOnly() {
        TaskCard task = someTask(dueOn(DUE).throughTheAssociation());
        As.member(task.memberId(), () -> tasks.submit(task.id(), TODAY, null, task.version()));
        assertThat(detail(task).card().state()).isEqualTo(TaskState.ASSOCIATION_REVIEW);
        assertThat(As.manager(task.memberId(), () -> tasks.nextStates(task.id())))
                .doesNotContain(TaskState.SUBMITTED);

        assertThatThrownBy(() -> As.manager(
                        task.memberId(), () -> tasks.move(task.id(), TaskState.SUBMITTED, task.version() + 1)))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(As.staff(() -> tasks.move(task.id(), TaskState.SUBMITTED, task.version() + 1))
                        .state())
                .isEqualTo(TaskState.SUBMITTED);
    }

    @Test
    void givingUpNeedsAReasonAndSomebodyWhoDecidesAndCanBeTakenBack() {
        TaskCard task = someTask(dueOn(DUE));
        long member = task.memberId();
        assertThatThrownBy(
                        () -> As.manager(member, () -> tasks.close(task.id(), TaskState.DECLINED, " ", task.version())))
                .isInstanceOfSatisfying(
                        TaskRefusedException.class, e -> assertThat(e.why()).isEqualTo(Why.REASON_MISSING));
        assertThatThrownBy(
                        () -> As.member(member, () -> tasks.close(task.id(), TaskState.DECLINED, "没空", task.version())))
                .isInstanceOf(AccessDeniedException.class);

        As.manager(member, () -> tasks.close(task.id(), TaskState.DECLINED, "今年不报", task.version()));
        assertThat(detail(task).closedReason()).isEqualTo("今年不报");
        As.manager(member, () -> tasks.reopen(task.id(), task.version() + 1));

        assertThat(detail(task).card().state()).isEqualTo(TaskState.PREPARING);
        assertThat(detail(task).closedReason()).isNull();
    }

    @Test
    void aMemberClaimsATaskAndAManagerAssignsItToAColleagueOnly() {
        TaskCard task = someTask(dueOn(DUE));
        long member = task.memberId();
        long colleague = world.person(member, Role.COMPANY_MEMBER);
        long stranger = world.person(world.member("别家"), Role.COMPANY_MEMBER);

        assertThatThrownBy(() -> As.member(member, () -> tasks.assign(task.id(), colleague, task.version())))
                .isInstanceOf(AccessDeniedException.class);
        As.person(colleague, belonging(member), () -> {
            tasks.assign(task.id(), colleague, task.version());
            return true;
        });
        assertThatThrownBy(() -> As.manager(member, () -> tasks.assign(task.id(), stranger, task.version() + 1)))
                .isInstanceOfSatisfying(
                        TaskRefusedException.class, e -> assertThat(e.why()).isEqualTo(Why.ASSIGNEE_OF_OTHER_COMPANY));

        assertThat(detail(task).card().assigneeId()).isEqualTo(colleague);
        assertThat(detail(task).history().getFirst())
                .returns("assigned", HistoryLine::action)
                .returns(detail(task).card().assigneeName(), HistoryLine::after);
        assertThat(told(TaskEvent.Assigned.class, task.id())).hasSize(1);
    }

    @Test
    void theFiguresAreThoseOfTheLists() {
        long member = world.member("数字");
        int before = As.member(member, () -> tasks.myCounts()).open();
        TaskCard done = taskOf(world.publish(dueOn(DUE).kind(ItemKind.REPORT).edit()), member);
        taskOf(world.publish(dueOn(TODAY).edit()), member);
        As.member(member, () -> tasks.move(done.id(), TaskState.DONE, done.version()));

        TaskCounts counts = As.member(member, () -> tasks.myCounts());

        assertThat(counts.open()).isEqualTo(before + 1);
        assertThat(counts.done()).isEqualTo(1);
        for (TaskFilter.Tab tab : TaskFilter.Tab.values()) {
            TaskFilter filter = TaskFilter.of(tab).withMember(member);
            int listed = As.member(member, () -> tasks.mine(TaskFilter.of(tab))).size();
            assertThat(As.staff(() -> tasks.count(filter))).isEqualTo(listed);
            assertThat(As.staff(() -> tasks.all(filter, 0, 1000))).hasSize(listed);
        }
        assertThat(As.member(member, () -> tasks.mine(TaskFilter.of(TaskFilter.Tab.OVERDUE))))
                .hasSize(counts.overdue());
    }

    @Test
    void aListFilteredByLightShowsTheCardsWithThatLight() {
        long member = world.member("灯");
        world.publish(dueOn(TODAY).edit());
        world.publish(dueOn(TODAY.plusDays(4)).edit());
        world.publish(dueOn(TODAY.plusMonths(3)).edit());
        TaskFilter all = TaskFilter.of(TaskFilter.Tab.ALL).withMember(member);
        List<TaskCard> cards = As.staff(() -> tasks.all(all, 0, 1000));
        assertThat(cards).extracting(TaskCard::light).contains(Light.RED, Light.AMBER, Light.GREEN);

        for (Light light : Light.values()) {
            assertThat(As.staff(() -> tasks.all(all.withLights(Set.of(light)), 0, 1000)))
                    .isEqualTo(
                            cards.stream().filter(card -> card.light() == light).toList());
        }
    }

    @Test
    void aSearchTakesPercentAndUnderscoreAsTheyStand() {
        TaskCard task = someTask(dueOn(DUE));
        TaskFilter mine = TaskFilter.open().withItem(task.itemId()).withMember(task.memberId());

        assertThat(As.staff(() -> tasks.all(mine.withText("试事"), 0, 9))).hasSize(1);
        assertThat(As.staff(() -> tasks.all(mine.withText(task.memberName()), 0, 9)))
                .hasSize(1);
        assertThat(As.staff(() -> tasks.all(mine.withText("测_事"), 0, 9))).isEmpty();
        assertThat(As.staff(() -> tasks.all(mine.withText("%"), 0, 9))).isEmpty();
    }

    @Test
    void urgingTellsOnlyOfTasksThatAwaitTheCompany() {
        TaskCard open = someTask(dueOn(DUE));
        TaskCard done = someTask(dueOn(DUE).kind(ItemKind.REPORT));
        As.staff(() -> tasks.move(done.id(), TaskState.DONE, done.version()));

        int urged = As.staff(() -> tasks.urge(List.of(open.id(), done.id(), open.id()), "请尽快"));

        assertThat(urged).isEqualTo(1);
        assertThat(told(TaskEvent.Urged.class, open.id()))
                .singleElement()
                .returns("请尽快", TaskEvent.Urged::note)
                .returns(As.STAFF, TaskEvent.Urged::byPersonId);
        assertThat(told(TaskEvent.Urged.class, done.id())).isEmpty();
    }

    @Test
    void staffGiveATaskToAMemberThatDoesNotFitButNotWithoutAReason() {
        String catalogue = catalogue();
        long fits = world.member("符合", catalogue);
        long unfit = world.member("不符合");
        As.staff(() -> profiles.denyProduct(unfit, catalogue, true));
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        assertThatThrownBy(() -> As.staff(() -> tasks.assignToMembers(item.id(), List.of(unfit), " ")))
                .isInstanceOf(TaskRefusedException.class);

        int made = As.staff(() -> tasks.assignToMembers(item.id(), List.of(fits, unfit), "已与主管部门沟通"));
        As.staff(() -> matching.matchAgain(item.id()));

        assertThat(made).isEqualTo(1);
        assertThat(taskOf(item, unfit))
                .returns(false, TaskCard::noLongerMatches)
                .returns(DUE, TaskCard::due);
        assertThat(detail(taskOf(item, unfit)).assignedReason()).isEqualTo("已与主管部门沟通");
        assertThatThrownBy(() -> As.manager(unfit, () -> tasks.assignToMembers(item.id(), List.of(unfit), "我要")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theRemindersSeeOpenTasksWithTheirFirstSteps() {
        TaskCard task = someTask(dueOn(DUE)
                .preparation(
                        1,
                        0,
                        new Material("甲", true, 1),
                        new Material("乙", true, 1),
                        new Material("丙", true, 1),
                        new Material("丁", true, 1)));
        As.member(task.memberId(), () -> tasks.tick(task.id(), detailLine(task), true));

        RemindedTask reminded = As.system(() -> feed.find(task.id())).orElseThrow();

        assertThat(reminded.firstSteps()).returns(List.of("乙", "丙", "丁"), FirstSteps::papers);
        assertThat(As.system(() -> feed.open(task.id() - 1, 1)))
                .singleElement()
                .satisfies(open -> assertThat(open.taskId()).isEqualTo(task.id()));
        As.staff(() -> tasks.move(task.id(), TaskState.SUBMITTED, task.version()));
        assertThat(As.system(() -> feed.open(task.id() - 1, 1))).noneMatch(one -> one.taskId() == task.id());
    }

    @Test
    void conditions_to_confirm_do_not_push_the_papers_out_of_the_first_steps() {
        Criterion four = new Criterion.All(Stream.of("甲", "乙", "丙", "丁")
                .<Criterion>map(one -> new Criterion.Confirm("steps-" + one, one))
                .toList());
        ItemEdit edit = dueOn(DUE)
                .of(four)
                .undeterminedToo()
                .preparation(1, 0, new Material("申请表", true, 1))
                .edit();
        long member = world.member("待确认");
        TaskCard task = taskOf(world.publish(edit), member);

        FirstSteps steps = As.system(() -> feed.find(task.id())).orElseThrow().firstSteps();

        assertThat(steps.toConfirm()).extracting(FirstSteps.Line::label).containsExactly("甲", "乙", "丙");
        assertThat(steps.moreToConfirm()).isEqualTo(1);
        assertThat(steps.papers()).containsExactly("申请表");
    }

    private long detailLine(TaskCard task) {
        return Objects.requireNonNull(
                        As.member(task.memberId(), () -> tasks.get(task.id())).checklist())
                .getFirst()
                .id();
    }

    private static List<Membership> managing(long member) {
        return List.of(new Membership(member, Role.COMPANY_MANAGER));
    }

    private static List<Membership> belonging(long member) {
        return List.of(new Membership(member, Role.COMPANY_MEMBER));
    }
}
