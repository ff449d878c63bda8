package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.dueOn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Outcome;
import org.policydesk.extraction.Nature;
import org.policydesk.member.Question;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.StaleItemException;
import org.policydesk.support.As;

abstract class MatchingContract extends TaskContract {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    @Test
    void aDocumentIsNotAskedOfWhoCertainlyDoesNotMeetItsCondition() {
        long member = world.member("宁波");
        ActionItem item = world.publish(dueOn(LocalDate.of(2025, 4, 30))
                .preparation(
                        1,
                        0,
                        new Material("申请表", true, 1),
                        onlyIf("省内说明", new Criterion.RegionIn(Set.of("33"), true)),
                        onlyIf("外省说明", new Criterion.RegionIn(Set.of("11"), true)),
                        onlyIf("首次申报说明", new Criterion.ListedProduct(catalogue())))
                .edit());

        assertThat(detail(taskOf(item, member)).checklist())
                .extracting(ChecklistLine::label)
                .containsExactly("申请表", "省内说明", "首次申报说明");
        As.staff(() -> matching.matchAgain(item.id()));
        assertThat(detail(taskOf(item, member)).checklist()).hasSize(3);
    }

    @Test
    void aFactThatOnlyADocumentDependsOnBringsTheChecklistUpToDateAtOnce() {
        long member = world.member("会员");
        ActionItem item = world.publish(dueOn(LocalDate.of(2025, 4, 30))
                .preparation(1, 0, new Material("申请表", true, 1), onlyIf("大户说明", atLeast(FactKey.REVENUE, "3000")))
                .edit());
        TaskCard task = taskOf(item, member);
        assertThat(detail(task).checklist()).extracting(ChecklistLine::label).containsExactly("申请表", "大户说明");

        As.manager(member, () -> profiles.recordFact(member, FactKey.REVENUE, 2024, new BigDecimal("2999")));

        assertThat(detail(task).checklist()).extracting(ChecklistLine::label).containsExactly("申请表");
    }

    private static Material onlyIf(String name, Criterion only) {
        return new Material(name, true, 1, null, 1, true, null, only);
    }

    @Test
    void publishingGivesTheMembersThatFitATaskAndTheOthersNone() {
        String catalogue = catalogue();
        long fits = world.member("符合", catalogue);
        long fitsNot = world.member("不符合");
        As.staff(() -> profiles.denyProduct(fitsNot, catalogue, true));
        long unknown = world.member("待补充");

        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());

        assertThat(tasksOf(item))
                .extracting(TaskCard::memberId)
                .containsExactly(fits)
                .doesNotContain(fitsNot, unknown);
        assertThat(taskOf(item, fits))
                .returns(TaskState.NEW, TaskCard::state)
                .returns(DUE, TaskCard::due)
                .returns(DateSource.NOTICE, TaskCard::dateSource)
                .returns(false, TaskCard::unverified);
        assertThat(told(TaskEvent.Opened.class, taskOf(item, fits).id())).hasSize(1);
    }

    @Test
    void whatIsSaidOfManyItemsBeforehandIsWhatPublishingMakes() {
        String catalogue = catalogue();
        long fits = world.member("符合", catalogue);
        long fitsNot = world.member("不符合");
        As.staff(() -> profiles.denyProduct(fitsNot, catalogue, true));
        ActionItem coming = accepted(dueOn(DUE).forCatalogue(catalogue).edit());
        ActionItem over =
                accepted(dueOn(TODAY.minusDays(1)).forCatalogue(catalogue).edit());

        Map<Long, MatchCounts> promised = As.staff(() -> previews.of(List.of(coming, over)));
        assertThat(promised.get(coming.id()).owners()).containsExactly(fits);
        assertThat(promised.get(coming.id()).of(Outcome.UNFIT)).isPositive();
        assertThat(promised.get(over.id()).owners()).isEmpty();
        assertThat(promised.get(over.id()).of(Outcome.FIT)).isEqualTo(1);

        As.staff(() -> items.publish(coming.id(), coming.version()));
        As.staff(() -> items.publish(over.id(), over.version()));
        assertThat(tasksOf(coming)).extracting(TaskCard::memberId).containsExactly(fits);
        assertThat(tasksOf(over)).isEmpty();
    }

    private ActionItem accepted(ItemEdit edit) {
        return As.staff(() -> items.create(new NewItem(null, edit)));
    }

    @Test
    void matchingTwiceMakesNoSecondTask() {
        String catalogue = catalogue();
        world.member("符合", catalogue);
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());

        MatchResult again = As.staff(() -> matching.matchAgain(item.id()));
        MatchingRun nightly = As.system(matching::matchAll);
        ActionItem amended = As.staff(() -> items.amend(item.id(), ItemEdit.of(item), item.version()));

        assertThat(again).isEqualTo(new MatchResult(0, 1, 0, 0));
        assertThat(nightly.opened()).isZero();
        assertThat(amended.version()).isGreaterThan(item.version());
        assertThat(tasksOf(item)).hasSize(1);
    }

    @Test
    void publishingTwiceAtOnceMakesOneTaskAndTellsTheSecondThatItCameLate() throws Exception {
        String catalogue = catalogue();
        world.member("符合甲", catalogue);
        world.member("符合乙", catalogue);
        ActionItem draft = As.staff(() -> items.create(
                new NewItem(null, dueOn(DUE).forCatalogue(catalogue).edit())));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> publish = () -> {
            together.await();
            try {
                As.staff(() -> items.publish(draft.id(), draft.version()));
                return true;
            } catch (StaleItemException late) {
                return false;
            }
        };
        Callable<MatchResult> matchAgain = () -> {
            together.await();
            return As.staff(() -> matching.matchAgain(draft.id()));
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> one : two.invokeAll(List.of(publish, publish))) {
                done.add(one.get());
            }
            assertThat(done).containsExactlyInAnyOrder(true, false);
            for (Future<MatchResult> one : two.invokeAll(List.of(matchAgain, matchAgain))) {
                assertThat(one.get().opened()).isZero();
            }
        }
        assertThat(tasksOf(draft)).hasSize(2);
    }

    @Test
    void anOccurrenceAlreadyPastMakesNoTask() {
        String catalogue = catalogue();
        world.member("符合", catalogue);

        ActionItem item =
                world.publish(dueOn(TODAY.minusDays(1)).forCatalogue(catalogue).edit());

        assertThat(tasksOf(item)).isEmpty();
        assertThat(As.staff(() -> matching.matchAgain(item.id()))).isEqualTo(new MatchResult(0, 0, 0, 1));
        ActionItem today = world.publish(dueOn(TODAY).forCatalogue(catalogue).edit());
        assertThat(tasksOf(today)).hasSize(1);
    }

    @Test
    void thePublisherSeesEachCountAndTheDatesBeforehand() {
        String catalogue = catalogue();
        long fits = world.member("符合", catalogue);
        As.staff(() -> profiles.confirm(fits, new Question(catalogue, "达标吗？"), true, null));
        long toConfirm = world.member("待确认", catalogue);
        long unfit = world.member("不符合");
        As.staff(() -> profiles.denyProduct(unfit, catalogue, true));
        long unknown = world.member("待补充");
        ActionItem draft = As.staff(() -> items.create(new NewItem(
                null, dueOn(DUE).of(productAndConfirmation(catalogue)).edit())));

        MatchPreview preview = As.staff(() -> matching.preview(draft.id()));

        assertThat(preview.fit()).isEqualTo(1);
        assertThat(preview.toConfirm()).isEqualTo(1);
        assertThat(preview.unfit()).isEqualTo(1);
        assertThat(preview.undetermined())
                .isEqualTo(preview.verdicts().size() - 3)
                .isPositive();
        assertThat(only(preview.verdicts(), one -> one.member().id() == toConfirm))
                .returns(DUE, MemberVerdict::due)
                .returns(false, MemberVerdict::hasTask);
        assertThat(preview.verdicts()).extracting(one -> one.member().id()).contains(unknown);
        assertThat(tasksOf(draft)).isEmpty();
    }

    @Test
    void aMissingFactMakesAnUnverifiedTaskThatTheFactThenVerifies() {
        long member = world.member("待补充");
        Criterion richEnough = new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal("3000"));
        ActionItem item = world.publish(dueOn(DUE)
                .of(richEnough)
                .undeterminedToo()
                .preparation(2, 0, new Material("申请表", true, 3))
                .edit());
        TaskCard task = taskOf(item, member);
        assertThat(task.unverified()).isTrue();
        assertThat(detail(task).checklist())
                .extracting(ChecklistLine::kind, ChecklistLine::label, ChecklistLine::factKey)
                .containsExactly(
                        tuple(LineKind.FACT, "营业收入（2024）", FactKey.REVENUE), tuple(LineKind.MATERIAL, "申请表", null));

        As.manager(member, () -> profiles.recordFact(member, FactKey.REVENUE, 2024, new BigDecimal("3000")));

        assertThat(taskOf(item, member).unverified()).isFalse();
        assertThat(detail(task).checklist())
                .extracting(ChecklistLine::kind, ChecklistLine::done)
                .containsExactly(tuple(LineKind.FACT, true), tuple(LineKind.MATERIAL, false));

        As.manager(member, () -> profiles.recordFact(member, FactKey.REVENUE, 2024, new BigDecimal("2999")));

        assertThat(taskOf(item, member))
                .returns(true, TaskCard::noLongerMatches)
                .returns(TaskState.NEW, TaskCard::state);
    }

    @Test
    void aConditionToConfirmMakesAnUnverifiedTaskEvenWhereMissingFactsMakeNone() {
        String catalogue = catalogue();
        long member = world.member("待确认", catalogue);
        ActionItem item =
                world.publish(dueOn(DUE).of(productAndConfirmation(catalogue)).edit());
        assertThat(taskOf(item, member).unverified()).isTrue();
        assertThat(detail(taskOf(item, member)).checklist())
                .singleElement()
                .returns(LineKind.CONFIRM, ChecklistLine::kind)
                .returns(catalogue, ChecklistLine::confirmId);

        As.manager(member, () -> profiles.confirm(member, new Question(catalogue, "达标吗？"), true, "看过检测报告"));

        assertThat(taskOf(item, member).unverified()).isFalse();
        assertThat(detail(taskOf(item, member)).checklist()).singleElement().returns(true, ChecklistLine::done);
    }

    @Test
    void aMemberThatComesToFitLaterGetsItsTask() {
        String catalogue = catalogue();
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());
        long late = world.member("后来符合", catalogue);

        assertThat(taskOf(item, late).state()).isEqualTo(TaskState.NEW);
    }

    @Test
    void anAmendedDateMovesTheSameTaskAndRaisesItsDueVersion() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        TaskWorld.Draft draft = dueOn(DUE).forCatalogue(catalogue);
        ActionItem item = world.publish(draft.edit());
        TaskCard before = taskOf(item, member);
        As.manager(member, () -> tasks.acknowledge(before.id()));

        As.staff(() -> items.amend(
                item.id(),
                dueOn(LocalDate.of(2025, 4, 15)).forCatalogue(catalogue).edit(),
                item.version()));

        assertThat(taskOf(item, member))
                .returns(before.id(), TaskCard::id)
                .returns(LocalDate.of(2025, 4, 15), TaskCard::due)
                .returns(2, TaskCard::dueVersion)
                .returns(false, TaskCard::acknowledged);
        assertThat(told(TaskEvent.DateChanged.class, before.id())).hasSize(1);
    }

    @Test
    void anItemAmendedToBeNoTaskIsShownOnItsTasksAsNoLongerMatchingUntilItIsOneAgain() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        TaskWorld.Draft asked = dueOn(DUE).forCatalogue(catalogue);
        ActionItem item = world.publish(asked.edit());

        ActionItem notice = As.staff(() -> items.amend(item.id(), asked.edit(Nature.NOTICE), item.version()));

        assertThat(taskOf(item, member))
                .returns(true, TaskCard::noLongerMatches)
                .returns(TaskState.NEW, TaskCard::state);
        assertThat(As.staff(() -> matching.matchAgain(item.id()))).isEqualTo(new MatchResult(0, 0, 1, 0));

        As.staff(() -> items.amend(item.id(), asked.edit(), notice.version()));

        assertThat(taskOf(item, member).noLongerMatches()).isFalse();
    }

    @Test
    void aPeriodicItemOpensOnlyItsNextOccurrence() {
        String catalogue = catalogue();
        world.member("符合", catalogue);

        ActionItem monthly = world.publish(TaskWorld.draft(new DeadlineRule.Periodic(Period.ofMonths(1), 15, null))
                .forCatalogue(catalogue)
                .edit());
        ActionItem annual =
                world.publish(TaskWorld.draft(new DeadlineRule.Annual(List.of(MonthDay.of(4, 30), MonthDay.of(10, 31))))
                        .forCatalogue(catalogue)
                        .edit());

        assertThat(tasksOf(monthly)).extracting(TaskCard::due).containsExactly(LocalDate.of(2025, 3, 15));
        assertThat(tasksOf(annual)).extracting(TaskCard::due).containsExactly(LocalDate.of(2025, 4, 30));
    }

    @Test
    void withdrawingAnItemClosesItsOpenTasksWithTheReasonAndPublishingAgainTakesThemUp() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        ActionItem item = world.publish(dueOn(DUE).forCatalogue(catalogue).edit());

        ActionItem withdrawn = As.staff(() -> items.withdraw(item.id(), "通知作废", item.version()));

        TaskCard task = taskOf(item, member);
        assertThat(task.state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(detail(task).closedReason()).isEqualTo("通知作废");
        assertThat(told(TaskEvent.Withdrawn.class, task.id())).hasSize(1);

        As.staff(() -> items.publish(
                item.id(), items.restore(item.id(), withdrawn.version()).version()));

        assertThat(taskOf(item, member)).returns(task.id(), TaskCard::id).returns(TaskState.NEW, TaskCard::state);
    }

    /** Revenue 5000, R&D and product shares above the thresholds; the audit report takes longest. */
    @Test
    void theMachineToolListStartsByTheSeventhOfMarch() {
        long member = world.member("机床");
        As.staff(() -> {
            profiles.recordFact(member, FactKey.REVENUE, 2024, new BigDecimal("5000"));
            profiles.recordFact(member, FactKey.RD_EXPENSE, 2024, new BigDecimal("250"));
            profiles.recordFact(member, FactKey.AVERAGE_STAFF, 2024, new BigDecimal("200"));
            profiles.recordFact(member, FactKey.RD_STAFF_CORE, 2024, new BigDecimal("30"));
            profiles.recordFact(member, FactKey.CORE_PRODUCT_REVENUE, 2024, new BigDecimal("3000"));
        });
        String standard = catalogue();
        ActionItem item = world.publish(dueOn(DUE)
                .of(new Criterion.All(List.of(
                        new Criterion.Confirm(standard, "产品达到已公布的基本标准"),
                        atLeast(FactKey.RD_STAFF_CORE_RATIO, "15"),
                        atLeast(FactKey.RD_EXPENSE_RATIO, "5"),
                        atLeast(FactKey.CORE_PRODUCT_REVENUE_RATIO, "60"),
                        atLeast(FactKey.REVENUE, "3000"))))
                .preparation(2, 3, new Material("审计报告", true, 10), new Material("申报书", true, 5))
                .edit());

        assertThat(taskOf(item, member))
                .returns(LocalDate.of(2025, 3, 7), TaskCard::startBy)
                .returns(15, TaskCard::workingDaysLeft)
                .returns(Light.AMBER, TaskCard::light)
                .returns(true, TaskCard::unverified);
        As.manager(member, () -> profiles.confirm(member, new Question(standard, "达标吗？"), true, null));
        assertThat(taskOf(item, member).unverified()).isFalse();
        assertThat(detail(taskOf(item, member)).why()).isNotNull();
    }

    private static Criterion atLeast(String fact, String value) {
        return new Criterion.Compare(fact, Operator.AT_LEAST, new BigDecimal(value));
    }

    private static Criterion productAndConfirmation(String catalogue) {
        return new Criterion.All(
                List.of(new Criterion.ListedProduct(catalogue), new Criterion.Confirm(catalogue, "产品达标吗？")));
    }
}
