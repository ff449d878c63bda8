package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.dueOn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of every member's tasks, as staff page through it and narrow it. */
abstract class AllTasksContract extends TaskContract {
    private static final TaskFilter ALL = TaskFilter.of(TaskFilter.Tab.ALL);

    @Autowired
    JdbcClient jdbc;

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        String catalogue = catalogue();
        List<Long> members = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            members.add(world.member("逐页", catalogue));
        }
        ActionItem item =
                world.publish(dueOn(TODAY.plusDays(9)).forCatalogue(catalogue).edit());
        TaskFilter filter = ALL.withItem(item.id());

        List<Long> seen = new ArrayList<>();
        for (int from = 0; from < 9; from += 3) {
            int offset = from;
            As.staff(() -> tasks.all(filter, offset, 3)).forEach(card -> seen.add(card.memberId()));
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(members);
        assertThat(As.staff(() -> tasks.all(filter, 0, 100)))
                .extracting(TaskCard::id)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsDueWithoutADateComesLast() {
        String catalogue = catalogue();
        long member = world.member("无期", catalogue);
        ActionItem item =
                world.publish(dueOn(TODAY.plusDays(9)).forCatalogue(catalogue).edit());
        ActionItem open = world.publish(TaskWorld.draft(new DeadlineRule.Open("另行通知", List.of()))
                .forCatalogue(catalogue)
                .edit(Nature.NOTICE));
        As.staff(() -> tasks.assignToMembers(open.id(), List.of(member), "请关注"));

        assertThat(As.staff(() -> tasks.all(ALL.withMember(member), 0, 100)))
                .filteredOn(card -> card.itemId() == item.id() || card.itemId() == open.id())
                .extracting(TaskCard::itemId)
                .containsExactly(item.id(), open.id());
    }

    @Test
    void aBranchAndARegionNarrowTheListToTheirMembers() {
        String catalogue = catalogue();
        String branch = "分会-" + catalogue;
        long ningbo = world.member("330200", branch, catalogue);
        long hangzhou = world.member("330100", null, catalogue);
        long jinan = world.member("370100", branch, catalogue);
        ActionItem item =
                world.publish(dueOn(TODAY.plusDays(9)).forCatalogue(catalogue).edit());

        assertThat(found(item, TaskScope.ALL.withBranch(branch))).containsExactlyInAnyOrder(ningbo, jinan);
        assertThat(found(item, TaskScope.ALL.withRegion("33"))).containsExactlyInAnyOrder(ningbo, hangzhou);
        assertThat(found(item, TaskScope.ALL.withRegion("330200"))).containsExactly(ningbo);
        assertThat(found(item, TaskScope.ALL.withRegion("33").withBranch(branch)))
                .containsExactly(ningbo);
        assertThat(found(item, TaskScope.ALL.withBranch("没有的分会"))).isEmpty();
    }

    @Test
    void aProgrammeHoldsTheItemsOfItsRoundsAndAnEmptyOneNothing() {
        String catalogue = catalogue();
        long member = world.member("专项", catalogue);
        ItemEdit edit = dueOn(TODAY.plusDays(9)).forCatalogue(catalogue).edit();
        ActionItem item = world.publishFrom("第二批通知 " + catalogue, edit);
        ActionItem earlier = world.publishFrom("第一批通知 " + catalogue, edit);
        long programme = programme(catalogue);
        jdbc.sql("insert into edition (programme_id, item_id, label, place) values (?, ?, '第一批', 1)")
                .params(programme, item.id())
                .update();

        TaskFilter mine = ALL.withMember(member);
        assertThat(As.staff(() -> tasks.all(mine.withScope(TaskScope.ALL.withProgramme(programme)), 0, 10)))
                .singleElement()
                .returns(item.id(), TaskCard::itemId);
        jdbc.sql("update policy set same_as = ? where id = ?")
                .params(earlier.policyId(), item.policyId())
                .update();
        jdbc.sql("update edition set item_id = null, policy_id = ? where programme_id = ?")
                .params(earlier.policyId(), programme)
                .update();
        assertThat(As.staff(() -> tasks.all(mine.withScope(TaskScope.ALL.withProgramme(programme)), 0, 10)))
                .as("by the policy that the item's is the same as, with what that has itself")
                .extracting(TaskCard::itemId)
                .containsExactlyInAnyOrder(item.id(), earlier.id());
        long empty = programme(catalogue + "-empty");
        assertThat(As.staff(() -> tasks.count(mine.withScope(TaskScope.ALL.withProgramme(empty)))))
                .isZero();
    }

    private long programme(String name) {
        jdbc.sql("insert into programme (name, title_key, created_at) values (?, ?, current_timestamp)")
                .params(name, name)
                .update();
        return jdbc.sql("select max(id) from programme where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    @Test
    void aMonthHoldsItsFirstAndItsLastDay() {
        String catalogue = catalogue();
        long member = world.member("月份", catalogue);
        List<Long> ours = new ArrayList<>();
        for (LocalDate day : List.of(
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2025, 4, 30),
                LocalDate.of(2025, 5, 1))) {
            ours.add(world.publish(dueOn(day).forCatalogue(catalogue).edit()).id());
        }

        TaskFilter april = ALL.withMember(member).withScope(TaskScope.ALL.withDueIn(YearMonth.of(2025, 4)));

        assertThat(As.staff(() -> tasks.all(april, 0, 100)))
                .filteredOn(card -> ours.contains(card.itemId()))
                .extracting(TaskCard::due)
                .containsExactly(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));
    }

    @Test
    void acknowledgedAndUnnamedTasksCanBeAskedForApart() {
        String catalogue = catalogue();
        long read = world.member("已读", catalogue);
        long unread = world.member("未读", catalogue);
        long person = world.person(read, Role.COMPANY_MANAGER);
        ActionItem item =
                world.publish(dueOn(TODAY.plusDays(9)).forCatalogue(catalogue).edit());
        TaskCard task = taskOf(item, read);
        As.manager(read, () -> tasks.acknowledge(task.id()));
        As.staff(() -> tasks.assign(task.id(), person, task.version()));

        assertThat(found(item, TaskScope.ALL.withAcknowledged(true))).containsExactly(read);
        assertThat(found(item, TaskScope.ALL.withAcknowledged(false))).containsExactly(unread);
        assertThat(members(ALL.withItem(item.id()).withAssignee(TaskFilter.NOBODY)))
                .containsExactly(unread);
        assertThat(members(ALL.withItem(item.id()).withAssignee(person))).containsExactly(read);
    }

    @Test
    void statesOfDifferentPartsOfAFilterMustAgree() {
        TaskCard task = someTask(dueOn(TODAY.plusDays(9)));
        TaskFilter mine = TaskFilter.open().withItem(task.itemId()).withMember(task.memberId());

        assertThat(members(mine.withStates(Set.of(TaskState.NEW, TaskState.DONE))))
                .containsExactly(task.memberId());
        assertThat(members(mine.withStates(Set.of(TaskState.DONE)))).isEmpty();
        assertThat(members(mine.withLights(Set.of(Light.RED, Light.AMBER, Light.GREEN, Light.NONE))))
                .containsExactly(task.memberId());
        assertThat(members(mine.withStates(Set.of(TaskState.SUBMITTED)).withLights(Set.of(Light.AMBER))))
                .isEmpty();
    }

    @Test
    void tasksAreFoundByTheNameThatTheirItemHasNow() {
        TaskCard task = someTask(dueOn(TODAY.plusDays(9)));
        TaskFilter mine = ALL.withMember(task.memberId());

        assertThat(members(mine.withText("测试事项"))).contains(task.memberId());
        assertThat(members(mine.withText(task.memberName()))).contains(task.memberId());
        assertThat(members(mine.withText("没有这样的字"))).isEmpty();
        assertThat(As.staff(() -> tasks.count(mine.withText("没有这样的字")))).isZero();
    }

    private List<Long> found(ActionItem item, TaskScope scope) {
        TaskFilter filter = ALL.withItem(item.id()).withScope(scope);
        List<Long> members = members(filter);
        assertThat(As.staff(() -> tasks.count(filter))).isEqualTo(members.size());
        return members;
    }

    private List<Long> members(TaskFilter filter) {
        return As.staff(() -> tasks.all(filter, 0, 1000)).stream()
                .map(TaskCard::memberId)
                .toList();
    }
}
