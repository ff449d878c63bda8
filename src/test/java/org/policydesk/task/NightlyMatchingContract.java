package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.dueOn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.audit.Journal;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Outcome;
import org.policydesk.extraction.Nature;
import org.policydesk.member.Evidence;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.NewEvent;
import org.policydesk.member.NewTitle;
import org.policydesk.member.RecordedEvents;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.LocalDueEdit;
import org.policydesk.policy.LocalDues;
import org.policydesk.support.As;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every night all is recomputed; what the day turned is told from what was lost. */
@Import(HandClocks.class)
abstract class NightlyMatchingContract extends TaskContract {
    /** The context is shared with tests of reminders, whose companies must not get these items too. */
    @AfterEach
    void leaveNothingPublished() {
        withdrawEverything(jdbc);
    }

    private static final LocalDate DUE = LocalDate.of(2025, 12, 31);

    @Autowired
    MatchingRuns runs;

    @Autowired
    Journal journal;

    @Autowired
    LocalDues dues;

    @Autowired
    RecordedEvents recorded;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    @BeforeEach
    void today() {
        clock.set(HandClocks.START);
    }

    @AfterEach
    void mendWhatWasPlanted() {
        As.system(matching::matchAll);
    }

    @Test
    void whatWasMatchedNeedsNoMendingAtNight() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        As.staff(() -> profiles.denyProduct(member, catalogue, true));

        MatchingRun run = As.system(matching::matchAll);

        assertThat(drifts(run, item)).isEmpty();
        assertThat(run.items()).isPositive();
        assertThat(run.verdicts()).isPositive();
        assertThat(As.staff(runs::last)).contains(run);
    }

    @Test
    void aTamperedVerdictIsReportedWithWhatItShouldBeAndMended() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        jdbc.sql("update verdict set outcome = 'UNFIT' where item_id = ? and member_id = ?")
                .params(item.id(), member)
                .update();

        MatchingRun run = As.system(matching::matchAll);

        assertThat(run.isClean()).isFalse();
        assertThat(run.drifts()).isPositive();
        assertThat(drifts(run, item))
                .singleElement()
                .returns(MatchingDrift.Kind.OUTCOME, MatchingDrift::kind)
                .returns(member, MatchingDrift::memberId)
                .returns("UNFIT", MatchingDrift::stored)
                .returns("FIT", MatchingDrift::found)
                .returns(TODAY, MatchingDrift::asOf);
        assertThat(As.system(() -> journal.of("matching", run.id())))
                .extracting(entry -> entry.action())
                .containsExactly("drifted");
        assertThat(drifts(As.system(matching::matchAll), item)).isEmpty();
    }

    @Test
    void aFactThatWasWrittenPastTheMatchingIsReported() {
        long member = world.member("营收");
        As.staff(() -> profiles.recordFact(member, FactKey.REVENUE, 2024, new BigDecimal(5000)));
        ActionItem item = world.publish(dueOn(DUE).of(revenue(4000)).edit());
        jdbc.sql("update member_fact set amount = 1000 where member_id = ?")
                .param(member)
                .update();
        clock.set(HandClocks.START.plusDays(1));

        MatchingRun run = As.system(matching::matchAll);

        assertThat(drifts(run, item))
                .extracting(MatchingDrift::kind, MatchingDrift::memberId, MatchingDrift::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MatchingDrift.Kind.OUTCOME, member, "UNFIT"));
        assertThat(taskOf(item, member).noLongerMatches()).isTrue();
    }

    @Test
    void aLostVerdictALostTaskAndWrongMarksAreEachReported() {
        String catalogue = catalogue();
        long unjudged = world.member("没有结论", catalogue);
        long taskless = world.member("没有任务", catalogue);
        long marked = world.member("标记不对", catalogue);
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        jdbc.sql("delete from verdict where item_id = ? and member_id = ?")
                .params(item.id(), unjudged)
                .update();
        long lost = taskOf(item, taskless).id();
        jdbc.sql("delete from checklist_line where task_id = ?").param(lost).update();
        jdbc.sql("delete from task where id = ?").param(lost).update();
        jdbc.sql("update task set unverified = true where id = ?")
                .param(taskOf(item, marked).id())
                .update();

        MatchingRun run = As.system(matching::matchAll);

        assertThat(drifts(run, item))
                .extracting(MatchingDrift::memberId, MatchingDrift::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(unjudged, MatchingDrift.Kind.NO_VERDICT),
                        org.assertj.core.groups.Tuple.tuple(taskless, MatchingDrift.Kind.NO_TASK),
                        org.assertj.core.groups.Tuple.tuple(marked, MatchingDrift.Kind.TASK_MARKS));
        assertThat(taskOf(item, taskless).state()).isEqualTo(TaskState.NEW);
        assertThat(taskOf(item, marked).unverified()).isFalse();
    }

    @Test
    void aTitleThatLapsesOvernightIsTheDaysDoingAndNoDifference() {
        long member = world.member("高企");
        As.staff(() -> profiles.recordQualification(member, "high_tech", null, null, TODAY));
        ActionItem item = world.publish(
                dueOn(DUE).of(new Criterion.HoldsQualification("high_tech")).edit());
        clock.set(HandClocks.START.plusDays(1));

        MatchingRun run = As.system(matching::matchAll);

        assertThat(run.turned()).isPositive();
        assertThat(drifts(run, item)).isEmpty();
        assertThat(taskOf(item, member).noLongerMatches()).isTrue();
    }

    @Test
    void nightsThatWereMissedMakeNoDifferences() {
        long member = world.member("高企");
        As.staff(() -> profiles.recordQualification(
                member,
                new NewTitle("high_tech", null, null, null, TODAY.plusDays(3), TODAY.plusDays(5)),
                Evidence.NONE));
        ActionItem item = world.publish(
                dueOn(DUE).of(new Criterion.HoldsQualification("high_tech")).edit());
        clock.set(HandClocks.START.plusDays(4));
        As.staff(() -> profiles.recordFact(member, FactKey.REVENUE, 2023, BigDecimal.TEN));
        clock.set(HandClocks.START.plusDays(9));

        assertThat(drifts(As.system(matching::matchAll), item)).isEmpty();
    }

    @Test
    void aChangeMatchesOnlyTheItemsThatItTouches() {
        long member = world.member("营收");
        As.staff(() -> profiles.recordFact(member, FactKey.REVENUE, 2024, new BigDecimal(5000)));
        ActionItem byRevenue = world.publish(dueOn(DUE).of(revenue(4000)).edit());
        ActionItem byTitle = world.publish(
                dueOn(DUE).of(new Criterion.HoldsQualification("high_tech")).edit());
        plant(byRevenue, member);
        plant(byTitle, member);

        As.staff(() -> profiles.recordFact(member, FactKey.REVENUE, 2024, new BigDecimal(6000)));
        assertThat(stored(byRevenue, member)).isEqualTo("FIT");
        assertThat(stored(byTitle, member)).isEqualTo("TO_CONFIRM");
        plant(byRevenue, member);
        As.staff(() -> profiles.recordFact(member, FactKey.REVENUE, 2022, new BigDecimal(1)));
        As.staff(() -> profiles.recordFact(member, FactKey.TOTAL_ASSETS, 2024, new BigDecimal(1)));
        assertThat(stored(byRevenue, member)).isEqualTo("TO_CONFIRM");
        As.staff(() -> profiles.denyQualification(member, "high_tech", true));
        assertThat(stored(byTitle, member)).isEqualTo("UNFIT");
        assertThat(stored(byRevenue, member)).isEqualTo("TO_CONFIRM");
    }

    @Test
    void whatIsWithdrawnOrLeftHasNoVerdict() {
        long member = world.member("离会");
        ActionItem withdrawn = world.publish(dueOn(DUE).edit());
        ActionItem open = world.publish(dueOn(DUE).edit());
        assertThat(stored(open, member)).isEqualTo(Outcome.FIT.name());

        As.staff(() -> items.withdraw(withdrawn.id(), "取消", withdrawn.version()));
        As.staff(() -> {
            MemberProfile profile = profiles.get(member);
            profiles.update(member, profile.version(), profile.particulars(), false);
        });

        assertThat(stored(withdrawn, member)).isNull();
        assertThat(stored(open, member)).isNull();
        assertThat(drifts(As.system(matching::matchAll), open)).isEmpty();
    }

    @Test
    void aTaskThatIsOpenAgainIsInLineWithWhatChangedMeanwhile() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        TaskCard closed = taskOf(item, member);
        As.staff(() -> tasks.close(closed.id(), TaskState.DECLINED, "不申报", closed.version()));
        As.staff(() -> profiles.listProduct(member, "other-" + catalogue, "其他", null));
        As.staff(() -> {
            MemberProfile profile = profiles.get(member);
            profile.products().forEach(product -> profiles.removeProduct(member, product.id()));
            profiles.denyProduct(member, catalogue, true);
        });
        As.staff(() -> tasks.reopen(closed.id(), taskOf(item, member).version()));

        assertThat(taskOf(item, member).noLongerMatches()).isTrue();
        assertThat(drifts(As.system(matching::matchAll), item)).isEmpty();
    }

    @Test
    void anItemTakenBackAndPublishedAgainWithOtherConditionsMarksTheTasksThatItTakesUp() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        ActionItem again = As.staff(() -> {
            ActionItem back = items.withdraw(item.id(), "改条件", item.version());
            ActionItem draft = items.restore(back.id(), back.version());
            ItemEdit other = dueOn(DUE.minusDays(1))
                    .of(new Criterion.All(
                            List.of(new Criterion.ListedProduct(catalogue), new Criterion.Confirm("c", "可以吗？"))))
                    .edit();
            ActionItem amended = items.amend(draft.id(), other, draft.version());
            return items.publish(amended.id(), amended.version());
        });

        assertThat(taskOf(again, member))
                .returns(TaskState.NEW, TaskCard::state)
                .returns(true, TaskCard::unverified)
                .returns(DUE.minusDays(1), TaskCard::due);
        assertThat(drifts(As.system(matching::matchAll), again)).isEmpty();
    }

    @Test
    void anItemPublishedAndAFactRecordedAtTheSameTimeAlwaysMeet() throws Exception {
        for (int round = 0; round < 5; round++) {
            long member = world.member("同时");
            String catalogue = catalogue();
            ActionItem draft = As.staff(() -> items.create(new org.policydesk.policy.NewItem(
                    null, dueOn(DUE).forCatalogue(catalogue).edit())));
            CyclicBarrier together = new CyclicBarrier(3);
            try (ExecutorService three = Executors.newFixedThreadPool(3)) {
                List<Future<Object>> done = three.invokeAll(List.of(
                        () -> {
                            together.await();
                            return As.staff(() -> items.publish(draft.id(), draft.version()));
                        },
                        () -> {
                            together.await();
                            As.staff(() -> profiles.listProduct(member, catalogue, "产品", null));
                            return true;
                        },
                        () -> {
                            together.await();
                            return world.member("新会员", catalogue);
                        }));
                long newcomer = (Long) done.get(2).get();
                done.get(0).get();
                done.get(1).get();

                assertThat(tasksOf(draft)).extracting(TaskCard::memberId).containsExactlyInAnyOrder(member, newcomer);
            }
        }
    }

    @Test
    void aMoveToAnotherProvinceMatchesWhatAsksForTheRegion() {
        long member = world.member("迁址");
        ActionItem item = world.publish(dueOn(DUE)
                .of(new Criterion.RegionIn(java.util.Set.of("37"), true))
                .edit());
        assertThat(tasksOf(item)).extracting(TaskCard::memberId).doesNotContain(member);

        As.staff(() -> {
            MemberProfile profile = profiles.get(member);
            MemberParticulars p = profile.particulars();
            profiles.update(member, profile.version(), MemberParticulars.of(p.name(), p.creditCode(), "370100"), true);
        });

        assertThat(tasksOf(item)).extracting(TaskCard::memberId).contains(member);
    }

    @Test
    void whoALocalDateHadKeptOutGetsTheTaskTheMomentThatTheDateMovesOrIsTakenBack() {
        String catalogue = catalogue();
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        long id = As.staff(() -> dues.enter(item.id(), local(TODAY.plusDays(1))));
        clock.set(HandClocks.START.plusDays(3));
        long late = world.member("来晚了", catalogue);
        assertThat(tasksOf(item)).isEmpty();

        As.staff(() -> dues.change(id, local(TODAY.plusDays(20)), version(item)));
        assertThat(taskOf(item, late)).returns(TODAY.plusDays(20), TaskCard::due);

        clock.set(HandClocks.START.plusDays(23));
        long later = world.member("更晚了", catalogue);
        assertThat(tasksOf(item)).extracting(TaskCard::memberId).containsExactly(late);
        As.staff(() -> dues.remove(id, version(item)));

        assertThat(taskOf(item, later)).returns(DUE, TaskCard::due);
        assertThat(taskOf(item, late)).returns(DUE, TaskCard::due);
        assertThat(drifts(As.system(matching::matchAll), item)).isEmpty();
    }

    @Test
    void aTaskThatAnEventStartsInTheMorningAfterATurnIsNoDifference() {
        long member = world.member("高企");
        As.staff(() -> profiles.recordQualification(member, "high_tech", null, null, TODAY));
        DeadlineRule afterRelocation = new DeadlineRule.Relative(
                new DeadlineRule.Span(3, DeadlineRule.Unit.MONTH),
                DeadlineRule.Direction.AFTER,
                "搬迁",
                DeadlineRule.Rollover.CIVIL_203,
                false,
                TriggerEvent.RELOCATION);
        ActionItem duty = world.publish(TaskWorld.draft(afterRelocation)
                .of(new Criterion.Any(
                        List.of(new Criterion.HoldsQualification("high_tech"), new Criterion.Confirm("c", "可以吗？"))))
                .edit(Nature.STANDING_DUTY));
        assertThat(stored(duty, member)).isEqualTo("FIT");
        clock.set(HandClocks.START.plusDays(1));

        As.staff(() ->
                recorded.record(member, new NewEvent(TriggerEvent.RELOCATION, TODAY, null, "搬至新厂区"), Evidence.NONE));

        assertThat(taskOf(duty, member).unverified()).isTrue();
        assertThat(stored(duty, member)).isEqualTo("TO_CONFIRM");
        assertThat(drifts(As.system(matching::matchAll), duty)).isEmpty();
    }

    @Test
    void aTaskThatStaffAssignInTheMorningAfterATurnIsNoDifference() {
        long member = world.member("高企");
        As.staff(() -> profiles.recordQualification(member, "high_tech", null, null, TODAY));
        ActionItem item = world.publish(dueOn(DUE)
                .of(new Criterion.All(List.of(
                        new Criterion.Not(new Criterion.HoldsQualification("high_tech")),
                        new Criterion.Confirm("c", "可以吗？"))))
                .edit());
        assertThat(stored(item, member)).isEqualTo("UNFIT");
        clock.set(HandClocks.START.plusDays(1));

        As.staff(() -> tasks.assignToMembers(item.id(), List.of(member), "协会推荐"));

        assertThat(taskOf(item, member).unverified()).isTrue();
        assertThat(stored(item, member)).isEqualTo("TO_CONFIRM");
        assertThat(drifts(As.system(matching::matchAll), item)).isEmpty();
    }

    @Test
    void anItemWithdrawnWhileStaffAssignItLeavesNoOpenTask() throws Exception {
        for (int round = 0; round < 5; round++) {
            long member = world.member("同时");
            ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue()).edit());
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                for (Future<Object> done : two.invokeAll(List.<Callable<Object>>of(
                        () -> {
                            together.await();
                            return As.staff(() -> items.withdraw(item.id(), "取消", item.version()));
                        },
                        () -> {
                            together.await();
                            try {
                                return As.staff(() -> tasks.assignToMembers(item.id(), List.of(member), "协会推荐"));
                            } catch (TaskRefusedException e) {
                                return e.why();
                            }
                        }))) {
                    done.get();
                }
            }

            assertThat(tasksOf(item)).extracting(TaskCard::state).isSubsetOf(TaskState.WITHDRAWN);
        }
    }

    @Test
    void anItemThatWasNeverMatchedIsADifferenceForEverybodyButNotInTheVeryFirstNight() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        As.system(matching::matchAll);
        forget(item);

        assertThat(drifts(As.system(matching::matchAll), item))
                .filteredOn(drift -> drift.memberId() == member)
                .singleElement()
                .returns(MatchingDrift.Kind.NO_VERDICT, MatchingDrift::kind)
                .returns("FIT", MatchingDrift::found);
        assertThat(stored(item, member)).isEqualTo("FIT");

        forget(item);
        jdbc.sql("delete from matching_drift").update();
        jdbc.sql("delete from matching_run").update();
        assertThat(drifts(As.system(matching::matchAll), item)).isEmpty();
    }

    private void forget(ActionItem item) {
        jdbc.sql("delete from verdict where item_id = ?").param(item.id()).update();
        jdbc.sql("delete from matched_item where item_id = ?").param(item.id()).update();
    }

    private int version(ActionItem item) {
        return dues.ofItem(item.id()).getFirst().version();
    }

    private static LocalDueEdit local(LocalDate due) {
        return new LocalDueEdit("宁波市", Occurrences.ONCE, due, null, "甬工信转发通知");
    }

    private void plant(ActionItem item, long member) {
        jdbc.sql("update verdict set outcome = 'TO_CONFIRM' where item_id = ? and member_id = ?")
                .params(item.id(), member)
                .update();
    }

    private @org.jspecify.annotations.Nullable String stored(ActionItem item, long member) {
        return jdbc.sql("select outcome from verdict where item_id = ? and member_id = ?")
                .params(item.id(), member)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private List<MatchingDrift> drifts(MatchingRun run, ActionItem item) {
        return As.staff(() -> runs.drifts(run.id())).stream()
                .filter(one -> one.itemId() == item.id())
                .toList();
    }

    private static Criterion revenue(int atLeast) {
        return new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, BigDecimal.valueOf(atLeast));
    }
}
