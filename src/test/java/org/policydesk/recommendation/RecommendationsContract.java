package org.policydesk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.Quota;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.recommendation.RecommendationRefusedException.Why;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The association as recommending unit, on whichever database. Today is 2025-03-10. */
abstract class RecommendationsContract {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final LocalDate REPORT = LocalDate.of(2025, 4, 30);
    private static final Quota SMART = new Quota("智能制造", 2, null);
    private static final Quota GREEN = new Quota("绿色制造", 1, null);

    @Autowired
    Recommendations recommendations;

    @Autowired
    SubmissionReviews reviews;

    @Autowired
    Tasks tasks;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    ActionItems items;

    @Autowired
    Openings openings;

    @Autowired
    RecommendationRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private RecommendationWorld world;
    private String catalogue = "";

    @BeforeEach
    void begin() {
        world = new RecommendationWorld(profiles, items, tasks);
        catalogue = RecommendationWorld.catalogue();
    }

    @Test
    void publishing_opens_one_recommendation_with_the_tasks_of_its_companies() {
        long first = world.member(catalogue);
        long second = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT, SMART, GREEN);
        As.staff(() -> recommendations.open());
        As.staff(() -> recommendations.open());

        RecommendationDetail detail = detail(item);

        assertThat(detail.recommendation().stage()).isEqualTo(Stage.COLLECTING);
        assertThat(detail.recommendation().reportDue()).isEqualTo(REPORT);
        assertThat(detail.collectBy())
                .as("ten working days before")
                .isEqualTo(world.task(item, first).due());
        assertThat(detail.submissions()).extracting(Submission::memberId).containsExactlyInAnyOrder(first, second);
        assertThat(As.staff(recommendations::open))
                .filteredOn(line -> line.recommendation().itemId() == item.id())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.expected()).isEqualTo(2);
                    assertThat(line.handedIn()).isZero();
                    assertThat(line.quota()).isEqualTo(3);
                });
    }

    @Test
    void what_companies_hand_in_elsewhere_is_none_of_the_association() {
        world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT, DateBasis.COMPANY, false, List.of());
        assertThat(As.staff(recommendations::open))
                .noneMatch(line -> line.recommendation().itemId() == item.id());
    }

    @Test
    void where_the_rule_is_the_companies_the_first_date_further_up_is_the_association_s() {
        world.member(catalogue);
        ActionItem item = world.publish(
                catalogue,
                LocalDate.of(2025, 4, 10),
                DateBasis.COMPANY,
                true,
                List.of(new UpstreamDate("报送", REPORT), new UpstreamDate("启动", LocalDate.of(2025, 3, 1))));
        assertThat(detail(item).recommendation().reportDue()).isEqualTo(REPORT);
        assertThat(detail(item).collectBy()).isEqualTo(LocalDate.of(2025, 4, 10));
    }

    @Test
    void a_day_that_staff_enter_stands_against_the_item_s_until_it_is_taken_back() {
        world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        Recommendation before = detail(item).recommendation();
        LocalDate other = LocalDate.of(2025, 4, 28);

        refused(Why.REASON_MISSING, () -> recommendations.enterReportDay(before.id(), other, " ", before.version()));
        As.staff(() -> recommendations.enterReportDay(before.id(), other, "主管部门来电", before.version()));
        As.staff(recommendations::open);
        assertThat(detail(item).recommendation().reportDue()).isEqualTo(other);
        assertThat(detail(item).recommendation().dueVersion()).isEqualTo(before.dueVersion() + 1);

        As.staff(() -> recommendations.enterReportDay(
                before.id(), null, null, detail(item).recommendation().version()));
        assertThat(detail(item).recommendation().reportDue()).isEqualTo(REPORT);
    }

    @Test
    void another_collecting_day_moves_the_companies_own_dates() {
        long member = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        LocalDate planned = world.task(item, member).due();
        LocalDate earlier = LocalDate.of(2025, 4, 8);

        As.staff(() -> recommendations.collectBy(id(item), earlier, "专家评审提前", version(item)));
        assertThat(world.task(item, member).due()).isEqualTo(earlier).isBefore(planned);
        assertThat(detail(item).collectBy()).isEqualTo(earlier);
        assertThat(detail(item).collectSource()).isEqualTo("专家评审提前");

        refused(Why.AFTER_REPORT, () -> recommendations.collectBy(id(item), REPORT.plusDays(1), "太晚", version(item)));
        As.staff(() -> recommendations.collectBy(id(item), null, null, version(item)));
        assertThat(world.task(item, member).due()).isEqualTo(planned);
    }

    @Test
    void a_returned_submission_is_to_be_reviewed_again_once_it_is_back() {
        long member = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        long task = world.handIn(item, member);
        pass(item, task, "");
        assertThat(only(item).verdict()).isEqualTo(Verdict.PASSED);

        As.staff(() -> reviews.returnForCorrection(
                task, TODAY.plusDays(5), "请补盖章页", only(item).taskVersion()));
        assertThat(only(item).verdict()).isEqualTo(Verdict.RETURNED);
        assertThat(only(item).due()).isEqualTo(TODAY.plusDays(5));
        assertThat(only(item).state()).isEqualTo(TaskState.CORRECTION);

        world.handIn(item, member);
        assertThat(only(item).verdict()).isEqualTo(Verdict.WAITING);
        assertThat(only(item).place()).isNull();
        assertThat(only(item).returns()).isEqualTo(1);
    }

    @Test
    void what_a_company_takes_back_is_no_longer_passed() {
        long member = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        long task = world.handIn(item, member);
        pass(item, task, "");
        As.manager(
                member,
                () -> tasks.move(
                        task, TaskState.PREPARING, world.task(item, member).version()));
        assertThat(detail(item).readiness().recommended()).isZero();
        world.handIn(item, member);
        assertThat(only(item).verdict()).isEqualTo(Verdict.WAITING);
    }

    @Test
    void what_was_not_handed_in_cannot_pass_and_several_directions_need_one() {
        long member = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT, SMART, GREEN);
        long task = world.task(item, member).id();
        refused(Why.NOT_HANDED_IN, () -> reviews.pass(task, "智能制造", null, 0));
        world.handIn(item, member);
        refused(Why.DIRECTION_MISSING, () -> reviews.pass(task, "", null, 0));
        refused(Why.DIRECTION_UNKNOWN, () -> reviews.pass(task, "别的方向", null, 0));
        refused(Why.REASON_MISSING, () -> reviews.notRecommend(task, " ", null, 0));
    }

    @Test
    void the_second_of_two_officers_is_told_and_nothing_of_the_first_is_lost() {
        long member = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        long task = world.handIn(item, member);
        As.administrator(() -> {
            reviews.pass(task, "", "材料齐全", 0);
            return null;
        });
        assertThatExceptionOfType(StaleRecommendationException.class)
                .isThrownBy(() -> As.staff(() -> reviews.notRecommend(task, "我以为没看过", null, 0)));
        assertThat(only(item).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(only(item).note()).isEqualTo("材料齐全");
    }

    @Test
    void two_officers_who_rank_at_once_leave_one_order_without_ties() throws Exception {
        List<Long> members =
                IntStream.range(0, 4).mapToObj(i -> world.member(catalogue)).toList();
        ActionItem item = world.publish(catalogue, REPORT);
        members.forEach(member -> pass(item, world.handIn(item, member), ""));
        List<Long> order = ranked(item);
        int version = version(item);
        long id = id(item);

        try (var officers = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> moves = List.of(
                    () -> arrange(
                            id, new Ranking(order).moved(order.getLast(), -3).order(), version),
                    () -> arrange(
                            id, new Ranking(order).moved(order.getFirst(), 3).order(), version));
            int done = 0;
            for (Future<Boolean> one : officers.invokeAll(moves)) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).as("who comes second is told").isEqualTo(1);
        }
        assertThat(detail(item).submissions()).extracting(Submission::place).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(ranked(item)).isNotEqualTo(order).containsExactlyInAnyOrderElementsOf(order);

        As.staff(() -> reviews.arrange(id, "", order, version(item)));
        assertThat(ranked(item)).as("undone").isEqualTo(order);
    }

    @Test
    void a_list_that_is_not_the_one_that_is_there_is_refused() {
        long first = world.member(catalogue);
        long second = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        long one = world.handIn(item, first);
        pass(item, one, "");
        long other = world.handIn(item, second);
        assertThatExceptionOfType(StaleRecommendationException.class)
                .isThrownBy(() -> As.staff(() -> reviews.arrange(id(item), "", List.of(other, one), version(item))));
    }

    @Test
    void the_report_leads_the_recommended_on_and_leaves_the_others_with_the_reason() {
        long good = world.member(catalogue);
        long weak = world.member(catalogue);
        long late = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT, SMART, GREEN);
        pass(item, world.handIn(item, good), "智能制造");
        refuse(world.handIn(item, weak), "研发占比不够");
        toRanking(item);

        report(item, null);

        assertThat(world.task(item, good).state()).isEqualTo(TaskState.RECOMMENDED);
        assertThat(world.task(item, weak).state()).isEqualTo(TaskState.ASSOCIATION_REVIEW);
        assertThat(world.task(item, late).state()).isEqualTo(TaskState.NEW);
        TaskDetail seen =
                As.manager(weak, () -> tasks.get(world.task(item, weak).id()));
        assertThat(seen.closedReason()).isEqualTo("研发占比不够");
        assertThat(seen.history()).anyMatch(line -> line.action().equals("notRecommended"));
        assertThat(detail(item).recommendation().stage()).isEqualTo(Stage.REPORTED);
        assertThat(detail(item).recommendation().reportedOn()).isEqualTo(TODAY);
        assertThat(detail(item).history()).anyMatch(event -> event.action().equals("reported"));
        assertThat(As.staff(recommendations::open))
                .noneMatch(line -> line.recommendation().itemId() == item.id());
        refused(Why.REPORTED, () -> reviews.reopen(world.task(item, good).id(), 1));
    }

    @Test
    void one_submission_that_nobody_looked_at_holds_the_report_back_and_nothing_is_half_done() {
        long good = world.member(catalogue);
        long waiting = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        pass(item, world.handIn(item, good), "");
        long task = world.handIn(item, waiting);
        toRanking(item);
        refused(Why.UNREVIEWED, () -> recommendations.report(id(item), TODAY, null, version(item)));

        As.staff(() -> reviews.returnForCorrection(
                task, TODAY.plusDays(3), "补正", submission(item, waiting).taskVersion()));
        refused(Why.RETURNED, () -> recommendations.report(id(item), TODAY, null, version(item)));
        assertThat(world.task(item, good).state()).isEqualTo(TaskState.ASSOCIATION_REVIEW);
        assertThat(detail(item).recommendation().stage()).isEqualTo(Stage.RANKING);

        refuse(task, "没有补正");
        report(item, null);
        assertThat(world.task(item, waiting).state())
                .as("nothing more is asked of it")
                .isEqualTo(TaskState.ASSOCIATION_REVIEW);
    }

    @Test
    void more_than_the_quota_needs_a_reason() {
        List<Long> members =
                IntStream.range(0, 2).mapToObj(i -> world.member(catalogue)).toList();
        ActionItem item = world.publish(catalogue, REPORT, SMART, GREEN);
        members.forEach(member -> pass(item, world.handIn(item, member), "绿色制造"));
        toRanking(item);
        assertThat(detail(item).readiness().over()).singleElement().satisfies(over -> assertThat(over.direction())
                .isEqualTo("绿色制造"));

        refused(Why.OVER_QUOTA, () -> recommendations.report(id(item), TODAY, " ", version(item)));
        report(item, "主管部门同意增加一家");
        assertThat(detail(item).recommendation().overQuotaReason()).isEqualTo("主管部门同意增加一家");
    }

    @Test
    void the_report_needs_a_true_day_and_the_stage_before_it() {
        world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        refused(Why.NO_WAY, () -> recommendations.report(id(item), TODAY, null, version(item)));
        refused(Why.NO_WAY, () -> recommendations.lead(id(item), Stage.RANKING, version(item)));
        toRanking(item);
        refused(Why.NO_WAY, () -> recommendations.lead(id(item), Stage.REPORTED, version(item)));
        refused(Why.DAY_MISSING, () -> recommendations.report(id(item), null, null, version(item)));
        refused(Why.DAY_IN_FUTURE, () -> recommendations.report(id(item), TODAY.plusDays(1), null, version(item)));
        As.staff(() -> recommendations.lead(id(item), Stage.REVIEWING, version(item)));
        As.staff(() -> recommendations.lead(id(item), Stage.COLLECTING, version(item)));
        assertThat(detail(item).recommendation().stage()).isEqualTo(Stage.COLLECTING);
    }

    @Test
    void the_report_is_taken_back_until_a_task_went_further() {
        long good = world.member(catalogue);
        long weak = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        pass(item, world.handIn(item, good), "");
        refuse(world.handIn(item, weak), "不合要求");
        toRanking(item);
        report(item, null);

        As.staff(() -> recommendations.undoReport(id(item), version(item)));
        assertThat(world.task(item, good).state()).isEqualTo(TaskState.ASSOCIATION_REVIEW);
        assertThat(As.manager(weak, () -> tasks.get(world.task(item, weak).id()))
                        .closedReason())
                .isNull();
        assertThat(detail(item).recommendation().stage()).isEqualTo(Stage.RANKING);
        assertThat(submission(item, good).verdict()).isEqualTo(Verdict.PASSED);

        report(item, null);
        TaskCard card = world.task(item, good);
        As.staff(() -> tasks.move(card.id(), TaskState.PUBLIC_NOTICE, card.version()));
        refused(Why.WENT_FURTHER, () -> recommendations.undoReport(id(item), version(item)));
        assertThat(detail(item).recommendation().stage()).isEqualTo(Stage.REPORTED);
    }

    @Test
    void taking_the_report_back_leads_every_task_just_where_it_was() {
        long good = world.member(catalogue);
        long ahead = world.member(catalogue);
        long late = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        pass(item, world.handIn(item, good), "");
        pass(item, world.handIn(item, ahead), "");
        TaskCard handedOn = world.task(item, ahead);
        As.staff(() -> tasks.move(handedOn.id(), TaskState.SUBMITTED, handedOn.version()));
        long returned = world.handIn(item, late);
        As.staff(() -> reviews.returnForCorrection(
                returned, TODAY.plusDays(3), "请补盖章页", submission(item, late).taskVersion()));
        refuse(returned, "没有补正");
        toRanking(item);
        report(item, null);
        assertThat(closedReason(late, returned)).isEqualTo("没有补正");

        As.staff(() -> recommendations.undoReport(id(item), version(item)));

        assertThat(world.task(item, good).state()).isEqualTo(TaskState.ASSOCIATION_REVIEW);
        assertThat(world.task(item, ahead).state()).isEqualTo(TaskState.SUBMITTED);
        assertThat(world.task(item, late).state()).isEqualTo(TaskState.CORRECTION);
        assertThat(closedReason(late, returned)).isEqualTo("请补盖章页");
        assertThat(submission(item, late).verdict()).isEqualTo(Verdict.NOT_RECOMMENDED);
    }

    @Test
    void why_a_company_was_not_recommended_goes_with_the_report_wherever_its_task_is_by_then() {
        long weak = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        refuse(world.handIn(item, weak), "不合要求");
        toRanking(item);
        report(item, null);
        TaskCard card = world.task(item, weak);
        As.staff(() -> tasks.move(card.id(), TaskState.SUBMITTED, card.version()));

        As.staff(() -> recommendations.undoReport(id(item), version(item)));

        assertThat(world.task(item, weak).state()).isEqualTo(TaskState.SUBMITTED);
        assertThat(closedReason(weak, card.id())).isNull();
    }

    @Test
    void a_reported_company_that_has_to_mend_something_stays_on_the_list_and_the_report_stands() {
        long good = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        pass(item, world.handIn(item, good), "");
        toRanking(item);
        report(item, null);
        TaskCard card = world.task(item, good);
        As.staff(() -> tasks.returnForCorrection(card.id(), TODAY.plusDays(5), "主管部门退回", card.version()));

        assertThat(only(item).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(As.staff(() -> recommendations.ranked(id(item))))
                .extracting(row -> row.submission().memberId())
                .containsExactly(good);
        assertThat(As.staff(() -> recommendations.reported(1000)))
                .filteredOn(line -> line.recommendation().itemId() == item.id())
                .singleElement()
                .satisfies(line -> assertThat(line.recommended()).isEqualTo(1));
        assertThatExceptionOfType(RecommendationRefusedException.class)
                .isThrownBy(() -> As.staff(() -> recommendations.undoReport(id(item), version(item))))
                .satisfies(e -> {
                    assertThat(e.why()).isEqualTo(Why.WENT_FURTHER);
                    assertThat(e.detail()).isEqualTo(only(item).memberName());
                });
    }

    @Test
    void a_day_that_follows_its_item_gives_way_to_whoever_changes_the_recommendation_just_then() throws Exception {
        world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        long id = id(item);
        jdbc.sql("update recommendation set report_due = ? where id = ?")
                .params(REPORT.minusDays(1), id)
                .update();
        try (var node = Executors.newSingleThreadExecutor()) {
            beside(() -> rows.touch(id), () -> node.submit(() -> openings.of(item.id())))
                    .get();
        }
        openings.of(item.id());
        openings.of(item.id());
        assertThat(detail(item).recommendation().reportDue()).isEqualTo(REPORT);
        assertThat(detail(item).history())
                .filteredOn(event -> event.action().equals("reportDay"))
                .hasSize(1);
    }

    @Test
    void a_first_review_waits_for_a_company_that_takes_its_submission_back() {
        long member = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        long task = world.handIn(item, member);
        int version = world.task(item, member).version();
        try (var officer = Executors.newSingleThreadExecutor()) {
            Future<?> review = beside(
                    () -> As.manager(member, () -> tasks.move(task, TaskState.PREPARING, version)),
                    () -> officer.submit(() -> As.staff(() -> reviews.pass(task, "", null, 0))));
            assertThatThrownBy(review::get)
                    .cause()
                    .isInstanceOfSatisfying(RecommendationRefusedException.class, e -> assertThat(e.why())
                            .isEqualTo(Why.NOT_HANDED_IN));
        }
        assertThat(only(item).verdict()).isEqualTo(Verdict.WAITING);
    }

    @Test
    void a_later_company_s_task_opens_its_recommendation_at_once_and_looking_opens_none() {
        ActionItem item = world.publish(catalogue, REPORT);
        assertThat(isOpen(item)).as("nobody takes part").isFalse();
        world.member(catalogue);
        assertThat(detail(item).recommendation().reportDue()).isEqualTo(REPORT);

        jdbc.sql("delete from recommendation where item_id = ?")
                .param(item.id())
                .update();
        assertThat(isOpen(item)).isFalse();
        As.staff(recommendations::catchUp);
        assertThat(isOpen(item)).isTrue();
    }

    @Test
    void companies_see_nothing_of_it() {
        long member = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        long task = world.handIn(item, member);
        pass(item, task, "");
        long id = id(item);
        int version = version(item);
        assertThatThrownBy(() -> As.manager(member, () -> recommendations.get(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.manager(member, () -> reviews.arrange(id, "", List.of(task), version)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.manager(member, () -> tasks.get(task)).history())
                .as("the company's history tells nothing of the review")
                .noneMatch(line -> List.of("passed", "ranked").contains(line.action()));
    }

    @Test
    void the_list_for_the_export_has_contacts_and_the_order() {
        long first = world.member(catalogue);
        long second = world.member(catalogue);
        ActionItem item = world.publish(catalogue, REPORT);
        pass(item, world.handIn(item, first), "");
        pass(item, world.handIn(item, second), "");
        List<Long> order = ranked(item);
        As.staff(() -> reviews.arrange(id(item), "", order.reversed(), version(item)));
        List<RankedCompany> rows = As.staff(() -> recommendations.ranked(id(item)));
        assertThat(rows).extracting(row -> row.submission().memberId()).containsExactly(second, first);
        assertThat(rows).extracting(RankedCompany::rank).containsExactly(1, 2);
    }

    private RecommendationDetail detail(ActionItem item) {
        return As.staff(() -> recommendations.open().stream()
                .map(RecommendationLine::recommendation)
                .filter(one -> one.itemId() == item.id())
                .map(one -> recommendations.get(one.id()))
                .findFirst()
                .orElseGet(() -> recommendations.reported(1000).stream()
                        .filter(line -> line.recommendation().itemId() == item.id())
                        .map(line -> recommendations.get(line.recommendation().id()))
                        .findFirst()
                        .orElseThrow()));
    }

    private boolean isOpen(ActionItem item) {
        return As.staff(recommendations::open).stream()
                .anyMatch(line -> line.recommendation().itemId() == item.id());
    }

    private @Nullable String closedReason(long member, long task) {
        return As.manager(member, () -> tasks.get(task)).closedReason();
    }

    /** Begins the other act while the first is done and not yet committed, and gives it time to run into it. */
    private Future<?> beside(Runnable first, Supplier<Future<?>> other) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            first.run();
            Future<?> begun = other.get();
            assertThatExceptionOfType(TimeoutException.class)
                    .as("it waits")
                    .isThrownBy(() -> begun.get(500, TimeUnit.MILLISECONDS));
            return begun;
        }));
    }

    private long id(ActionItem item) {
        return detail(item).recommendation().id();
    }

    private int version(ActionItem item) {
        return detail(item).recommendation().version();
    }

    private Submission only(ActionItem item) {
        assertThat(detail(item).submissions()).hasSize(1);
        return detail(item).submissions().getFirst();
    }

    private Submission submission(ActionItem item, long member) {
        return detail(item).submissions().stream()
                .filter(one -> one.memberId() == member)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> ranked(ActionItem item) {
        return detail(item).ranked().values().stream()
                .flatMap(List::stream)
                .map(Submission::taskId)
                .toList();
    }

    private void pass(ActionItem item, long task, String direction) {
        int version = detail(item).submissions().stream()
                .filter(one -> one.taskId() == task)
                .findFirst()
                .orElseThrow()
                .version();
        As.staff(() -> reviews.pass(task, direction, null, version));
    }

    private void refuse(long task, String reason) {
        As.staff(() -> reviews.notRecommend(task, reason, null, reviewVersion(task)));
    }

    private int reviewVersion(long task) {
        return recommendations.open().stream()
                .flatMap(line -> recommendations.get(line.recommendation().id()).submissions().stream())
                .filter(one -> one.taskId() == task)
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void toRanking(ActionItem item) {
        As.staff(() -> recommendations.lead(id(item), Stage.REVIEWING, version(item)));
        As.staff(() -> recommendations.lead(id(item), Stage.RANKING, version(item)));
    }

    private void report(ActionItem item, @Nullable String overQuota) {
        As.staff(() -> recommendations.report(id(item), TODAY, overQuota, version(item)));
    }

    private boolean arrange(long id, List<Long> order, int version) {
        try {
            As.staff(() -> reviews.arrange(id, "", order, version));
            return true;
        } catch (StaleRecommendationException e) {
            return false;
        }
    }

    private static void refused(Why why, Runnable act) {
        assertThatExceptionOfType(RecommendationRefusedException.class)
                .isThrownBy(() -> As.staff(act))
                .satisfies(e -> assertThat(e.why()).isEqualTo(why));
    }
}
