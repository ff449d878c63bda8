package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.InvalidItemException;
import org.policydesk.policy.InvalidRepealException;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemEndings;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.PolicyEvent;
import org.policydesk.policy.Supersession;
import org.policydesk.policy.Supersessions;
import org.policydesk.support.As;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of items and tasks when a policy repeals another, on either database. Today is 2025-03-10. */
@Import(HandClocks.class)
abstract class SupersessionContract extends TaskContract {
    private static final LocalDate REPEALED = LocalDate.of(2025, 4, 1);
    private static final DeadlineRule YEARLY = new DeadlineRule.Annual(List.of(MonthDay.of(4, 30)));
    private static final DeadlineRule MONTHLY = new DeadlineRule.Periodic(Period.ofMonths(1), 15, null);

    @Autowired
    Supersessions supersessions;

    @Autowired
    ItemEndings endings;

    @Autowired
    ItemEffects effects;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher told;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    @AfterEach
    void today() {
        clock.set(HandClocks.START);
        withdrawEverything(jdbc);
    }

    @Test
    void aRepealedPolicyIsFoundByNumberOrByTitleAndNothingEndsBeforeStaffDecideIt() {
        String name = "示例设备管理办法" + mark();
        ActionItem numbered = published("关于印发甲办法的通知" + mark(), "示规〔2020〕" + mark() + "号", YEARLY);
        ActionItem titled = published("关于印发《" + name + "》的通知", null, YEARLY);
        ActionItem other = published("关于学习" + name + "的通知", null, YEARLY);
        long repealing = repealing(
                "[{\"title\":\"%s\"},{\"title\":\"甲办法\",\"docNumber\":\"%s\"}]".formatted(name, numbered.docNumber()));

        assertThat(As.staff(() -> supersessions.of(repealing)))
                .noneMatch(Supersession::confirmed)
                .allMatch(one -> REPEALED.equals(one.effectiveOn()))
                .extracting(one -> one.repealed().id())
                .containsExactlyInAnyOrder(numbered.policyId(), titled.policyId());
        assertThat(As.staff(() -> supersessions.of(titled.policyId())))
                .extracting(one -> one.by().id())
                .containsExactly(repealing);
        assertThat(As.staff(() -> supersessions.of(other.policyId()))).isEmpty();
        assertThat(As.staff(() -> supersessions.decided(titled.policyId()))).isEmpty();
        assertThat(again(titled).end().lastDay()).isNull();

        As.staff(() -> supersessions.confirm(repealing, titled.policyId(), REPEALED));
        As.staff(() -> supersessions.dismiss(repealing, numbered.policyId()));

        assertThat(As.staff(() -> supersessions.of(repealing)))
                .singleElement()
                .returns(true, Supersession::confirmed)
                .returns("协会小王", Supersession::decidedBy);
        assertThat(again(titled).end().lastDay()).isEqualTo(REPEALED.minusDays(1));
        assertThat(again(numbered).end().lastDay()).isNull();
        assertThat(As.staff(() -> supersessions.repealed(List.of(titled.policyId(), numbered.policyId()))))
                .containsOnlyKeys(titled.policyId());
        assertThat(journal.of(Supersessions.SUBJECT, titled.policyId()).stream().map(JournalEntry::action))
                .contains("repealed");

        As.staff(() -> supersessions.reopen(repealing, titled.policyId()));
        As.staff(() -> supersessions.reopen(repealing, numbered.policyId()));
        assertThat(again(titled).end().lastDay()).as("undone").isNull();
        assertThat(As.staff(() -> supersessions.of(repealing)))
                .as("asked again")
                .noneMatch(Supersession::confirmed)
                .extracting(one -> one.repealed().id())
                .containsExactlyInAnyOrder(titled.policyId(), numbered.policyId());
    }

    @Test
    void whatIsTakenBackLeavesTheDayThatAnotherRepealSays() {
        ActionItem item = published("两次废止" + mark(), null, YEARLY);
        long first = repealing("[]");
        long second = repealing("[]");
        As.staff(() -> supersessions.confirm(first, item.policyId(), REPEALED));
        As.staff(() -> supersessions.confirm(second, item.policyId(), REPEALED.plusYears(1)));

        As.staff(() -> supersessions.reopen(first, item.policyId()));

        assertThat(again(item).end().lastDay()).isEqualTo(REPEALED.plusYears(1).minusDays(1));
        assertThat(journal.of(Supersessions.SUBJECT, item.policyId()).stream().map(JournalEntry::action))
                .contains("repealReopened");
    }

    @Test
    void onlyWhatIsPublishedIsKeptByTheOldRule() {
        ActionItem open = published("老办法" + mark(), null, YEARLY);
        ActionItem withdrawn = As.staff(() -> items.withdraw(open.id(), "撤回", open.version()));

        assertThatThrownBy(() -> As.staff(() -> endings.keep(open.id(), null, "已立项的企业", withdrawn.version())))
                .isInstanceOf(InvalidItemException.class);
        assertThat(again(open).end().grandfathering()).isNull();
    }

    @Test
    void whatRecursStopsWithThePolicyAndWhatIsOpenStaysUntilStaffChoose() {
        long member = world.member("会员");
        ActionItem monthly = published("月报通知" + mark(), null, MONTHLY);
        ActionItem yearly = published("年报通知" + mark(), null, YEARLY);
        TaskCard march = taskOf(monthly, member);
        assertThat(taskOf(yearly, member).due()).isEqualTo(LocalDate.of(2025, 4, 30));
        repeal(monthly.policyId(), REPEALED);
        repeal(yearly.policyId(), REPEALED.plusYears(1));
        done(march);
        assertThat(taskOf(monthly, member).due()).isBefore(REPEALED);

        clock.set(HandClocks.START.plusMonths(3));
        As.system(matching::matchAll);

        assertThat(tasksOf(monthly))
                .filteredOn(task -> task.memberId() == member)
                .hasSize(1);
        // The year's second round would be due after the day on which the policy is out of force.
        clock.set(HandClocks.START.plusMonths(14));
        As.system(matching::matchAll);
        assertThat(tasksOf(yearly))
                .filteredOn(task -> task.memberId() == member)
                .hasSize(1);
        assertThat(As.staff(() -> matching.preview(yearly.id())).verdicts())
                .as("the forecast knows of no next date either")
                .allMatch(one -> one.due() == null);

        ActionItem kept = As.staff(() -> endings.keep(
                yearly.id(),
                LocalDate.of(2026, 12, 31),
                "2025 年底前立项的企业",
                again(yearly).version()));

        assertThat(kept.end().grandfathering()).isEqualTo("2025 年底前立项的企业");
        // What was left out while nothing was asked for is over by now; the year's round is the next.
        clock.set(HandClocks.START.plusMonths(13));
        As.system(matching::matchAll);
        assertThat(tasksOf(yearly))
                .filteredOn(task -> task.memberId() == member)
                .extracting(TaskCard::due)
                .contains(LocalDate.of(2026, 4, 30));
        assertThat(detail(taskOfKey(yearly, member, LocalDate.of(2026, 4, 30)))
                        .item()
                        .end()
                        .grandfathering())
                .isNotNull();
    }

    @Test
    void noticesOfAPolicyThatIsOutOfForceAreNoNewsAnyMore() {
        long member = world.member("会员");
        ActionItem notice = As.staff(() -> {
            ItemEdit edit = TaskWorld.draft(new DeadlineRule.Open("另行通知")).edit(Nature.NOTICE);
            ActionItem draft = items.create(new NewItem(source("须知" + mark(), null), edit));
            return items.publish(draft.id(), draft.version());
        });
        assertThat(notices(member)).contains(notice.id());

        repeal(notice.policyId(), TaskWorld.TODAY);

        assertThat(notices(member)).doesNotContain(notice.id());
    }

    @Test
    void theNewPolicysItemTakesOpenTasksOverAsItWasSeenAndGivesThemBack() {
        long waiting = world.member("未交");
        long done = world.member("已交");
        ActionItem old = published("旧办法" + mark(), null, YEARLY);
        TaskCard open = taskOf(old, waiting);
        As.staff(() -> tasks.comment(open.id(), "已备齐一半"));
        done(taskOf(old, done));
        ActionItem renewed =
                published("新办法" + mark(), null, new DeadlineRule.Annual(List.of(MonthDay.of(5, 20))), "newcomers");
        Runnable move = () -> endings.moveTo(old.id(), renewed.id(), "旧办法废止", old.version());

        ItemEffect effect = As.staff(() -> effects.previewMove(old.id(), renewed.id(), move));
        assertThat(only(effect.moves().all(), one -> one.taskId() == open.id())
                        .after()
                        .due())
                .isEqualTo(LocalDate.of(2025, 5, 20));
        assertThat(taskOf(old, waiting)).isEqualTo(taskOf(old, waiting));
        As.staff(() -> effects.applyMove(old.id(), renewed.id(), move, effect));

        TaskCard moved = taskOf(renewed, waiting);
        assertThat(moved)
                .returns(open.id(), TaskCard::id)
                .returns(LocalDate.of(2025, 5, 20), TaskCard::due)
                .returns(renewed.policyTitle(), TaskCard::policyTitle);
        assertThat(detail(moved).comments()).hasSize(1);
        assertThat(detail(moved).history()).extracting(HistoryLine::action).contains("takenOver", "due", "opened");
        assertThat(keyOf(moved)).isEqualTo(keyOf(open.id()));
        assertThat(taskOf(old, done).state()).as("handed in").isEqualTo(TaskState.SUBMITTED);
        ActionItem ended = again(old);
        assertThat(ended.state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(ended.end().movedTo()).isEqualTo(renewed.id());

        As.staff(() -> endings.moveBack(old.id(), ended.version()));

        assertThat(taskOf(old, waiting)).returns(open.id(), TaskCard::id).returns(open.due(), TaskCard::due);
        assertThat(again(old).state()).isEqualTo(ItemState.PUBLISHED);
    }

    @Test
    void anItemThatWasWithdrawnWhileTheMoveWaitedForItsTurnGetsNoTasks() {
        long member = world.member("会员");
        ActionItem old = published("旧" + mark(), null, YEARLY);
        ActionItem renewed = published("新" + mark(), null, YEARLY, "newcomers");
        As.staff(() -> items.withdraw(renewed.id(), "撤回", renewed.version()));
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        refused(
                InvalidRepealException.Why.NOT_MOVABLE,
                () -> transaction.executeWithoutResult(
                        status -> told.publishEvent(new PolicyEvent.ItemTakenOver(old.id(), renewed.id()))));

        assertThat(taskOf(old, member).state()).isEqualTo(TaskState.NEW);
        assertThat(tasksOf(renewed)).isEmpty();
    }

    @Test
    void aMemberThatHasTheNewItemsTaskAlreadyKeepsThatOne() {
        long member = world.member("两者都有");
        ActionItem old = published("旧" + mark(), null, YEARLY);
        ActionItem renewed = published("新" + mark(), null, YEARLY);
        TaskCard kept = taskOf(renewed, member);

        As.staff(() -> endings.moveTo(old.id(), renewed.id(), "旧办法废止", old.version()));

        assertThat(taskOf(renewed, member).id()).isEqualTo(kept.id());
        assertThat(taskOf(old, member).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(detail(taskOf(old, member)).closedReason()).isEqualTo("旧办法废止");
    }

    @Test
    void whatCannotBeIsRefused() {
        ActionItem one = published("同一政策" + mark(), null, YEARLY);
        refused(
                InvalidRepealException.Why.ITSELF,
                () -> supersessions.confirm(one.policyId(), one.policyId(), REPEALED));
        refused(InvalidRepealException.Why.NO_DAY, () -> supersessions.confirm(1, one.policyId(), null));
        refused(InvalidRepealException.Why.NOT_MOVABLE, () -> endings.moveTo(one.id(), one.id(), "自己", one.version()));
        refused(InvalidRepealException.Why.NO_NOTE, () -> endings.keep(one.id(), null, " ", one.version()));
    }

    private static void refused(InvalidRepealException.Why why, Runnable act) {
        assertThatThrownBy(() -> As.staff(act))
                .isInstanceOfSatisfying(
                        InvalidRepealException.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private ActionItem published(String policy, @org.jspecify.annotations.Nullable String number, DeadlineRule rule) {
        return published(policy, number, rule, "");
    }

    /** @param catalogue whose products' makers it is for; empty: everybody */
    private ActionItem published(
            String policy, @org.jspecify.annotations.Nullable String number, DeadlineRule rule, String catalogue) {
        TaskWorld.Draft draft = TaskWorld.draft(rule);
        ItemEdit edit = (catalogue.isEmpty() ? draft : draft.forCatalogue(catalogue)).edit();
        return As.staff(() -> {
            ActionItem item = items.create(new NewItem(source(policy, number), edit));
            return items.publish(item.id(), item.version());
        });
    }

    private static NewItem.Source source(String title, @org.jspecify.annotations.Nullable String number) {
        return new NewItem.Source(title, number, "示例部", LocalDate.of(2020, 1, 1));
    }

    /** A policy that says what it repeals, in force from the first of April. */
    private long repealing(String repeals) {
        ActionItem item = published("新办法" + mark(), null, YEARLY);
        jdbc.sql("update policy set repeals = ?, effective_on = ? where id = ?")
                .params(repeals, REPEALED, item.policyId())
                .update();
        return item.policyId();
    }

    private void repeal(long policy, LocalDate from) {
        long by = published("废止的决定" + mark(), null, YEARLY, "nobody").policyId();
        As.staff(() -> supersessions.confirm(by, policy, from));
    }

    private void done(TaskCard task) {
        As.staff(() -> tasks.submit(task.id(), TaskWorld.TODAY, null, task.version()));
    }

    private ActionItem again(ActionItem item) {
        return As.staff(() -> items.get(item.id()));
    }

    private List<Long> notices(long member) {
        return As.manager(member, () -> companyItems.notices()).stream()
                .map(one -> one.item().id())
                .toList();
    }

    @Autowired
    CompanyItems companyItems;

    private TaskCard taskOfKey(ActionItem item, long member, LocalDate due) {
        return only(tasksOf(item), card -> card.memberId() == member && due.equals(card.due()));
    }

    private String keyOf(TaskCard card) {
        return keyOf(card.id());
    }

    private String keyOf(long taskId) {
        return jdbc.sql("select occurrence_key from task where id = ?")
                .param(taskId)
                .query(String.class)
                .single();
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
