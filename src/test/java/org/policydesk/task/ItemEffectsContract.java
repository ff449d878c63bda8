package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Role;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.support.As;
import org.policydesk.task.ItemEffect.Turn;
import org.policydesk.task.ItemEffect.Way;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown before an item is published, amended or withdrawn, and that it comes so. Today is 2025-03-10. */
abstract class ItemEffectsContract extends TaskContract {
    private static final LocalDate DUE = LocalDate.of(2025, 5, 30);

    @Autowired
    ItemEffects effects;

    @Test
    void membersThatAnAmendmentGainsAndLosesAreNamedWithReasonsAndNothingIsDoneYet() {
        long rich = memberWith("富余", 5000);
        long poor = memberWith("不足", 800);
        long between = memberWith("居中", 2000);
        ActionItem item = world.publish(revenue(Operator.AT_MOST, 3000).edit());
        ItemEdit edit = revenue(Operator.AT_LEAST, 1500).edit();

        ItemEffect effect = rehearsed(item, edit);

        assertThat(turn(effect, rich)).returns(Way.GAINED, Turn::way).returns(false, Turn::hasTask);
        assertThat(turn(effect, poor))
                .returns(Way.LOST, Turn::way)
                .returns(true, Turn::hasTask)
                .returns(Outcome.FIT, Turn::before)
                .returns(Outcome.UNFIT, Turn::after);
        assertThat(java.util.Objects.requireNonNull(turn(effect, poor).why()).unmet())
                .singleElement()
                .satisfies(reason -> assertThat(reason.actual()).isEqualByComparingTo("800"));
        assertThat(effect.turns()).noneMatch(one -> one.member().id() == between);
        assertThat(As.staff(() -> items.get(item.id()))).isEqualTo(item);
        assertThat(tasksOf(item)).noneMatch(TaskCard::noLongerMatches);

        As.staff(() -> effects.apply(item.id(), () -> items.amend(item.id(), edit, item.version()), effect));

        assertThat(taskOf(item, poor).noLongerMatches()).isTrue();
        assertThat(taskOf(item, rich).state()).isEqualTo(TaskState.NEW);
    }

    @Test
    void whatWouldComeOtherwiseThanItWasSeenIsNotDone() {
        ActionItem item = world.publish(revenue(Operator.AT_LEAST, 3000).edit());
        ItemEdit edit = revenue(Operator.AT_LEAST, 1000).edit();
        ItemEffect seen = rehearsed(item, edit);
        memberWith("后来", 2000);

        assertThatThrownBy(() -> As.staff(
                        () -> effects.apply(item.id(), () -> items.amend(item.id(), edit, item.version()), seen)))
                .isInstanceOf(MovesChangedException.class);
        assertThat(As.staff(() -> items.get(item.id())).version()).isEqualTo(item.version());
    }

    @Test
    void publishingSaysHowManyTasksAndHowManyPeopleGetAMail() {
        String catalogue = TaskWorld.catalogue();
        long staffed = world.member("有人", catalogue);
        world.person(staffed, Role.COMPANY_MANAGER);
        world.person(staffed, Role.COMPANY_MANAGER);
        world.person(staffed, Role.COMPANY_MEMBER);
        world.member("无人", catalogue);
        ActionItem draft = draftFor(catalogue);

        ItemEffect effect = As.staff(
                () -> effects.preview(draft.id(), () -> items.rehearsePublishing(draft.id(), draft.version())));

        assertThat(effect.moves().opened()).isEqualTo(2);
        assertThat(effect.newcomers()).isEqualTo(2);
        assertThat(effect.turns()).isEmpty();
        assertThat(tasksOf(draft)).isEmpty();
    }

    @Test
    void whatSomebodyElseDoesToAnotherItemMeanwhileIsNotPartOfIt() {
        String catalogue = TaskWorld.catalogue();
        world.member("会员", catalogue);
        ActionItem draft = draftFor(catalogue);
        ActionItem others = draftFor(catalogue);

        ItemEffect effect = As.staff(() -> effects.preview(draft.id(), () -> {
            CompletableFuture.runAsync(() -> As.staff(() -> items.publish(others.id(), others.version())))
                    .join();
            items.rehearsePublishing(draft.id(), draft.version());
        }));

        assertThat(tasksOf(others)).hasSize(1);
        assertThat(effect.moves().opened()).isEqualTo(1);
    }

    private ActionItem draftFor(String catalogue) {
        return As.staff(() -> items.create(new org.policydesk.policy.NewItem(
                null, TaskWorld.dueOn(DUE).forCatalogue(catalogue).edit())));
    }

    @Test
    void aChangedDateHasToBeAcknowledgedAgainAndIsToldOnce() {
        String catalogue = TaskWorld.catalogue();
        long member = world.member("确认", catalogue);
        world.person(member, Role.COMPANY_MANAGER);
        ActionItem item =
                world.publish(TaskWorld.dueOn(DUE).forCatalogue(catalogue).edit());
        TaskCard task = taskOf(item, member);
        As.manager(member, () -> tasks.acknowledge(task.id()));
        assertThat(taskOf(item, member)).returns(true, TaskCard::acknowledged).returns(false, TaskCard::asksAgain);

        ItemEdit later =
                TaskWorld.dueOn(DUE.plusDays(7)).forCatalogue(catalogue).edit();
        ItemEffect effect = rehearsed(item, later);
        assertThat(effect.moves().dues()).isEqualTo(1);
        As.staff(() -> effects.apply(item.id(), () -> items.amend(item.id(), later, item.version()), effect));

        assertThat(taskOf(item, member)).returns(false, TaskCard::acknowledged).returns(true, TaskCard::asksAgain);
        assertThat(told(TaskEvent.DateChanged.class, task.id()))
                .as("the rehearsal is not told: its transaction is undone before anybody hears")
                .hasSizeBetween(1, 2);
        As.manager(member, () -> tasks.acknowledge(task.id()));
        assertThat(taskOf(item, member)).returns(true, TaskCard::acknowledged).returns(false, TaskCard::asksAgain);
    }

    @Test
    void withdrawingEndsWhatAwaitsTheCompanyAndLeavesWhatWasHandedIn() {
        String catalogue = TaskWorld.catalogue();
        long waiting = world.member("未交", catalogue);
        long done = world.member("已交", catalogue);
        ActionItem item =
                world.publish(TaskWorld.dueOn(DUE).forCatalogue(catalogue).edit());
        TaskCard handedIn = taskOf(item, done);
        As.staff(() -> tasks.submit(handedIn.id(), TaskWorld.TODAY, null, handedIn.version()));

        assertThat(As.staff(() -> effects.tasks(item.id())))
                .containsEntry(TaskState.NEW, 1)
                .containsEntry(TaskState.SUBMITTED, 1);
        As.staff(() -> items.withdraw(item.id(), "通知作废", item.version()));

        assertThat(taskOf(item, waiting).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(detail(taskOf(item, waiting)).closedReason()).isEqualTo("通知作废");
        assertThat(taskOf(item, done).state()).isEqualTo(TaskState.SUBMITTED);
    }

    private ItemEffect rehearsed(ActionItem item, ItemEdit edit) {
        return As.staff(
                () -> effects.preview(item.id(), () -> items.rehearseAmending(item.id(), edit, item.version())));
    }

    private static Turn turn(ItemEffect effect, long member) {
        return only(effect.turns(), one -> one.member().id() == member);
    }

    private long memberWith(String name, int revenue) {
        long id = world.member(name);
        As.staff(() -> profiles.recordFact(id, FactKey.REVENUE, 2024, BigDecimal.valueOf(revenue)));
        return id;
    }

    private static TaskWorld.Draft revenue(Operator op, int amount) {
        return TaskWorld.dueOn(DUE).of(new Criterion.Compare(FactKey.REVENUE, op, BigDecimal.valueOf(amount), 2024));
    }
}
