package org.policydesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemFilter;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.support.As;
import org.policydesk.support.DeskTest;
import org.policydesk.task.DateSource;
import org.policydesk.task.Matching;
import org.policydesk.task.MemberVerdict;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** The demo as somebody finds it who starts it on that day; whom the items reach was worked out by hand from the table of members. */
@DeskTest
@ActiveProfiles("demo")
class DemoStoryTest {
    private static final String LIST = "工业母机企业清单申报";
    private static final String INSURANCE = "首台（套）保险补偿资格申报";

    @Autowired
    ActionItems items;

    @Autowired
    Matching matching;

    @Autowired
    Tasks tasks;

    @Nested
    class OnTheTenthOfMarch2025 {
        @Test
        void theMachineToolListIsOnTheBoardsOfThoseThatMeetItAndOfThoseWhereThatIsOpen() {
            assertThat(tasksOf(LIST))
                    .extracting(TaskCard::memberName, TaskCard::unverified)
                    .containsExactlyInAnyOrder(
                            tuple("沈阳玄钧重型机床有限公司", false),
                            tuple("宁波湛轴数控机床有限公司", false),
                            tuple("苏州凌榫精密机械有限公司", false),
                            tuple("武汉衡渊齿轮机床有限公司", true),
                            tuple("青岛澄机智能装备有限公司", true));
            assertThat(tasksOf(LIST)).allSatisfy(task -> assertThat(task)
                    .returns(LocalDate.of(2025, 3, 31), TaskCard::due)
                    .returns(LocalDate.of(2025, 3, 7), TaskCard::startBy)
                    .returns(DateSource.NOTICE, TaskCard::dateSource)
                    .returns(15, TaskCard::workingDaysLeft)
                    .returns(TaskState.NEW, TaskCard::state));
        }

        @Test
        void whatIsOpenIsAskedFirstOnTheTasksChecklist() {
            assertThat(detail(LIST, "武汉衡渊齿轮机床有限公司").checklist().getFirst().label())
                    .contains("基本标准");
            assertThat(detail(LIST, "青岛澄机智能装备有限公司").checklist().getFirst().label())
                    .contains("研发费用");
        }

        @Test
        void oneMemberMissesEachThresholdAndTheOneWhoseProductIsUnprovenIsToConfirm() {
            Map<String, MemberVerdict> verdicts = verdicts(LIST);
            assertThat(missed(verdicts, "西安岑锋机床股份有限公司")).containsExactly("rd_staff_core_ratio");
            assertThat(missed(verdicts, "杭州曜岩数控装备有限公司")).containsExactly("rd_expense_ratio");
            assertThat(missed(verdicts, "济南鸿臬重工机械有限公司")).containsExactly("core_product_revenue_ratio");
            assertThat(missed(verdicts, "重庆璞刃微加工设备有限公司")).containsExactly("total_income");
            assertThat(verdicts.get("武汉衡渊齿轮机床有限公司").outcome()).isEqualTo(Outcome.TO_CONFIRM);
            assertThat(verdicts.get("青岛澄机智能装备有限公司").outcome()).isEqualTo(Outcome.UNDETERMINED);
        }

        @Test
        void theInsuranceWindowOfTheAutumnBeforeIsOverAndMakesNoTask() {
            assertThat(item(INSURANCE).rule()).isNotNull();
            assertThat(tasksOf(INSURANCE)).isEmpty();
        }
    }

    @Nested
    @TestPropertySource(properties = "desk.today=2024-10-29")
    class OnTheTwentyNinthOfOctober2024 {
        @Test
        void makersOfListedEquipmentHaveADatePlannedBackFromTheRecommendersAndMarkedAsSuggested() {
            assertThat(tasksOf(INSURANCE))
                    .extracting(TaskCard::memberName, TaskCard::due, TaskCard::dateSource, TaskCard::unverified)
                    .containsExactlyInAnyOrder(
                            tuple("沈阳玄钧重型机床有限公司", LocalDate.of(2024, 11, 11), DateSource.SUGGESTED, false),
                            tuple("苏州凌榫精密机械有限公司", LocalDate.of(2024, 11, 11), DateSource.SUGGESTED, false));
            assertThat(detail(INSURANCE, "苏州凌榫精密机械有限公司"))
                    .returns(LocalDate.of(2024, 11, 25), TaskDetail::ruleDue)
                    .satisfies(it -> assertThat(it.upstream())
                            .extracting(UpstreamDate::date)
                            .containsExactly(LocalDate.of(2024, 10, 31), LocalDate.of(2024, 11, 25)));
        }

        @Test
        void whatComesOutInMarchIsNotKnownYet() {
            assertThat(As.staff(() -> items.list(new ItemFilter(LIST, Set.of(), Set.of()), 0, 10)))
                    .isEmpty();
        }
    }

    /** A day in a year without the examples: nothing of them is open, and what comes round is. */
    @Nested
    @TestPropertySource(properties = "desk.today=2026-05-20")
    class OnAnOrdinaryDay {
        @Test
        void nothingOnTheBoardsIsPast() {
            List<TaskCard> open = As.staff(() -> tasks.all(TaskFilter.open(), 0, 500));

            assertThat(open).isNotEmpty().allSatisfy(task -> assertThat(task.due())
                    .isAfterOrEqualTo(LocalDate.of(2026, 5, 20)));
            assertThat(tasksOf(LIST)).isEmpty();
        }
    }

    private List<TaskCard> tasksOf(String title) {
        long id = item(title).id();
        return As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL).withItem(id), 0, 100));
    }

    private TaskDetail detail(String title, String member) {
        TaskCard card = tasksOf(title).stream()
                .filter(task -> task.memberName().equals(member))
                .findFirst()
                .orElseThrow();
        return As.staff(() -> tasks.get(card.id()));
    }

    private Map<String, MemberVerdict> verdicts(String title) {
        long id = item(title).id();
        return As.staff(() -> matching.preview(id)).verdicts().stream()
                .collect(Collectors.toMap(one -> one.member().name(), one -> one));
    }

    private List<String> missed(Map<String, MemberVerdict> verdicts, String member) {
        long id = verdicts.get(member).member().id();
        return As.staff(() -> matching.verdict(item(LIST).id(), id)).unmet().stream()
                .map(Reason::criterion)
                .map(Criterion.Compare.class::cast)
                .map(Criterion.Compare::fact)
                .toList();
    }

    private ActionItem item(String title) {
        List<ActionItem> found = As.staff(() -> items.list(new ItemFilter(title, Set.of(), Set.of()), 0, 10));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
