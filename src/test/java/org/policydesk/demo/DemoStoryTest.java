package org.policydesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.MorningClock;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;
import org.policydesk.insight.Today;
import org.policydesk.mail.DemoPost;
import org.policydesk.mail.EnvelopeFilter;
import org.policydesk.mail.EnvelopeRow;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DocumentSummary;
import org.policydesk.policy.ImportStage;
import org.policydesk.policy.ItemFilter;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.recommendation.RecommendationLine;
import org.policydesk.recommendation.Recommendations;
import org.policydesk.recommendation.Stage;
import org.policydesk.reminder.CallEntry;
import org.policydesk.reminder.CallReason;
import org.policydesk.reminder.CallSheet;
import org.policydesk.reminder.Contact;
import org.policydesk.reminder.ContactLog;
import org.policydesk.reminder.MessageState;
import org.policydesk.reminder.Outbox;
import org.policydesk.reminder.ReminderAlarms;
import org.policydesk.reminder.Reminders;
import org.policydesk.reminder.RungKind;
import org.policydesk.support.As;
import org.policydesk.support.DeskTest;
import org.policydesk.task.DateSource;
import org.policydesk.task.HistoryLine;
import org.policydesk.task.Light;
import org.policydesk.task.Matching;
import org.policydesk.task.MemberVerdict;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * The demo as somebody finds it who starts it on that day. Whom the items reach was worked out by hand from the table of members, what
 * became of them from the story's lines, and the days from the holidays of those years.
 */
@DeskTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "desk.demo-past=true")
@Import(MorningClock.class)
class DemoStoryTest {
    private static final String LIST = "工业母机企业清单申报";
    private static final String INSURANCE = "首台（套）保险补偿资格申报";

    @Autowired
    ActionItems items;

    @Autowired
    Matching matching;

    @Autowired
    Tasks tasks;

    @Autowired
    Outbox outbox;

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderAlarms alarms;

    @Autowired
    CallSheet calls;

    @Autowired
    ContactLog contacts;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Today today;

    @Autowired
    MemberDirectory directory;

    @Autowired
    BusinessClock clock;

    @Autowired
    SourceDocuments documents;

    @Autowired
    Demo demo;

    /** What holds on every day of the demo, whichever it is. */
    abstract class OnAnyDay {
        /** The working day that many before the day, by the calendar on the wall. */
        abstract LocalDate day(int before);

        @Test
        void aCompilationHasJustComeInWhoseDraftsWaitToBeReadAndLieAhead() {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(As.staff(documents::all))
                    .singleElement()
                    .returns(ImportStage.DONE, DocumentSummary::stage));

            assertThat(As.staff(() -> items.list(new ItemFilter(null, Set.of(ItemState.DRAFT), Set.of()), 0, 100)))
                    .hasSizeGreaterThanOrEqualTo(6)
                    .filteredOn(draft -> draft.rule() instanceof DeadlineRule.Fixed)
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(draft -> assertThat(((DeadlineRule.Fixed) draft.rule()).end())
                            .isAfter(clock.today()));
        }

        @Test
        void aSecondStartFindsTheDemoFilledAndAddsNothing() {
            List<TaskCard> before = As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL), 0, 1_000));

            demo.fill();

            assertThat(As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL), 0, 1_000)))
                    .isNotEmpty()
                    .isEqualTo(before);
        }

        @Test
        void tasksAreWhereTheStoryLeftThem() {
            assertThat(states("试点"))
                    .isEqualTo("1:RECOGNISED 2:RECOGNISED 4:REJECTED 5:PUBLIC_NOTICE 6:SUBMITTED 8:NOT_APPLICABLE"
                            + " 10:DECLINED 11:REJECTED");
            assertThat(states("信息")).isEqualTo(everybody("DONE"));
            assertThat(states("用工"))
                    .isEqualTo("1:DONE 2:DONE 3:DONE 4:DONE 5:DONE 6:DONE 7:IN_PROGRESS 8:DONE 9:DONE 10:DONE 11:NEW"
                            + " 12:NEW");
            assertThat(states("经验"))
                    .isEqualTo("1:ASSOCIATION_REVIEW 2:ASSOCIATION_REVIEW 3:PREPARING 4:ASSOCIATION_REVIEW 5:CORRECTION"
                            + " 6:ASSOCIATION_REVIEW 7:NEW 8:PREPARING 9:NEW 10:NEW 11:NEW");
            assertThat(states("展会")).isEqualTo(everybody("WITHDRAWN"));
            assertThat(states("安全")).isEqualTo("1:IN_PROGRESS 2:DONE 4:DONE 5:DONE 6:DONE 8:DONE 10:DONE 11:DONE");
            assertThat(states("自查"))
                    .isEqualTo(
                            "1:IN_PROGRESS 2:DONE 3:IN_PROGRESS 4:DONE 5:NEW 6:DONE 7:NEW 8:IN_PROGRESS 9:NEW 10:DONE"
                                    + " 11:NEW 12:NEW");
            assertThat(states("能耗")).isEqualTo("1:NEW 2:IN_PROGRESS 4:NEW 5:DONE 6:DONE 8:NEW 10:IN_PROGRESS 11:NEW");
        }

        @Test
        void lightsAreOfEveryColourAndWhatIsLateIsWhatTheStoryLeftLate() {
            assertThat(lights("自查")).containsOnly(entry(Light.RED, 8), entry(Light.NONE, 4));
            assertThat(lights("能耗")).containsOnly(entry(Light.AMBER, 6), entry(Light.NONE, 2));
            assertThat(lights("经验")).containsOnly(entry(Light.AMBER, 7), entry(Light.NONE, 4));
            assertThat(lights("绿色")).containsOnly(entry(Light.GREEN, 8));
            assertThat(lights("对接会")).containsOnly(entry(Light.GREEN, 8), entry(Light.NONE, 4));
            assertThat(As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.OVERDUE), 0, 100)))
                    .extracting(TaskCard::title, task -> company(task.memberId()))
                    .containsExactlyInAnyOrder(
                            tuple(title("用工"), 7),
                            tuple(title("用工"), 11),
                            tuple(title("用工"), 12),
                            tuple(title("安全"), 1));
        }

        @Test
        void historyTellsWhoDidWhatAndWhen() {
            assertThat(detail("试点", 1).history().reversed())
                    .extracting(line -> dayOf(line.at()), HistoryLine::personName, HistoryLine::action)
                    .containsExactly(
                            tuple(day(58), "", "opened"),
                            tuple(day(57), "陈立军", "acknowledged"),
                            tuple(day(55), "陈立军", "assigned"),
                            tuple(day(54), "李小雨", "moved"),
                            tuple(day(50), "李小雨", "commented"),
                            tuple(day(49), "陈立军", "commented"),
                            tuple(day(46), "李小雨", "fileAdded"),
                            tuple(day(43), "李小雨", "fileAdded"),
                            tuple(day(42), "李小雨", "fileAdded"),
                            tuple(day(38), "李小雨", "submitted"),
                            tuple(day(38), "李小雨", "submittedOn"),
                            tuple(day(20), "周正", "moved"),
                            tuple(day(12), "周正", "moved"),
                            tuple(day(6), "周正", "closed"),
                            tuple(day(6), "周正", "reason"),
                            tuple(day(6), "周正", "outcome"),
                            tuple(day(6), "周正", "outcomeAmount"));
            assertThat(detail("试点", 1))
                    .returns(day(34), it -> it.card().due())
                    .returns(day(38), TaskDetail::submittedOn)
                    .satisfies(it -> assertThat(it.files()).hasSize(3))
                    .satisfies(it -> assertThat(it.comments()).hasSize(2));
            assertThat(detail("试点", 11).submittedOn()).isEqualTo(day(32));
            assertThat(detail("展会", 3).closedReason()).contains("取消");
        }

        @Test
        void mailsWereTakenOverBeforeTheDayAndSayWhatHadToBeSaid() {
            List<EnvelopeRow> before = As.staff(() -> outbox.list(EnvelopeFilter.all(), 0, 1_000)).stream()
                    .filter(mail -> dayOf(mail.createdAt()).isBefore(clock.today()))
                    .toList();
            assertThat(before).hasSizeGreaterThan(100).allSatisfy(mail -> assertThat(mail.state())
                    .isEqualTo(mail.address().equals(DemoPost.GONE) ? EnvelopeState.FAILED : EnvelopeState.SENT));
            assertThat(before)
                    .filteredOn(mail -> mail.address().equals(DemoPost.GONE))
                    .hasSize(1);

            assertThat(said("用工", 11, "沈国栋"))
                    .contains(
                            tuple(RungKind.NEW_TASK, day(30)),
                            tuple(RungKind.BEFORE, day(8)),
                            tuple(RungKind.OVERDUE, day(7)),
                            tuple(RungKind.URGED, day(4)));
            assertThat(said("自查", 7, "冯春梅")).contains(tuple(RungKind.NEW_TASK, day(18)), tuple(RungKind.URGED, day(1)));
            assertThat(said("展会", 3, "孙丽华")).contains(tuple(RungKind.WITHDRAWN, day(10)));
            assertThat(said("经验", 5, "黄佳")).contains(tuple(RungKind.RETURNED, day(3)));
            assertThat(said("试点", 1, "李小雨")).contains(tuple(RungKind.MENTIONED, day(49)));
        }

        @Test
        void nothingThatShouldHaveBeenSaidWasLeftOut() {
            assertThat(As.administrator(alarms::auditNow)).isZero();
        }

        @Test
        void theAssociationHasPeopleToUrgeAndToTelephoneAndAListToReport() {
            assertThat(As.staff(today::countToUrge)).isGreaterThan(5);
            assertThat(As.staff(calls::open))
                    .filteredOn(call -> call.personName().equals("罗强"))
                    .isNotEmpty();
            assertThat(As.staff(calls::open))
                    .filteredOn(call -> call.reason() == CallReason.OVERDUE)
                    .extracting(CallEntry::title, call -> company(call.memberId()))
                    .containsExactlyInAnyOrder(tuple(title("用工"), 7), tuple(title("用工"), 12), tuple(title("安全"), 1));
            assertThat(As.staff(() -> contacts.ofMember(member(11), 10)))
                    .singleElement()
                    .returns("沈国栋", Contact::person)
                    .satisfies(contact -> assertThat(dayOf(contact.at())).isEqualTo(day(3)));
            long experience = item(title("经验")).id();
            assertThat(As.staff(recommendations::open))
                    .filteredOn(line -> line.recommendation().itemId() == experience)
                    .singleElement()
                    .returns(Stage.REVIEWING, line -> line.recommendation().stage())
                    .returns(4, RecommendationLine::handedIn)
                    .returns(1, RecommendationLine::unreviewed)
                    .returns(2, RecommendationLine::recommended);
        }
    }

    @Nested
    class OnTheTenthOfMarch2025 extends OnAnyDay {
        /** Spring Festival took 28 January to 4 February, against work on 26 January and 8 February. */
        @Override
        LocalDate day(int before) {
            return wall(
                    before,
                    "03-07 03-06 03-05 03-04 03-03 02-28 02-27 02-26 02-25 02-24 02-21 02-20 02-19 02-18 02-17 02-14 02-13"
                            + " 02-12 02-11 02-10 02-08 02-07 02-06 02-05 01-27 01-26 01-24 01-23 01-22 01-21 01-20 01-17"
                            + " 01-16 01-15 01-14 01-13 01-10 01-09 01-08 01-07 01-06 01-03 01-02 12-31 12-30 12-27 12-26"
                            + " 12-25 12-24 12-23 12-20 12-19 12-18 12-17 12-16 12-13 12-12 12-11 12-10 12-09",
                    2025);
        }

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
    class OnTheTwentyNinthOfOctober2024 extends OnAnyDay {
        /** Off: 15 to 17 September and 1 to 7 October, against work on 14 and 29 September and 12 October. */
        @Override
        LocalDate day(int before) {
            return wall(
                    before,
                    "10-28 10-25 10-24 10-23 10-22 10-21 10-18 10-17 10-16 10-15 10-14 10-12 10-11 10-10 10-09 10-08 09-30"
                            + " 09-29 09-27 09-26 09-25 09-24 09-23 09-20 09-19 09-18 09-14 09-13 09-12 09-11 09-10 09-09"
                            + " 09-06 09-05 09-04 09-03 09-02 08-30 08-29 08-28 08-27 08-26 08-23 08-22 08-21 08-20 08-19"
                            + " 08-16 08-15 08-14 08-13 08-12 08-09 08-08 08-07 08-06 08-05 08-02 08-01 07-31",
                    2024);
        }

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
    class OnAnOrdinaryDay extends OnAnyDay {
        /** Off: 16 to 23 February, 4 to 6 April and 1 to 5 May, against work on 14 and 28 February and 9 May. */
        @Override
        LocalDate day(int before) {
            return wall(
                    before,
                    "05-19 05-18 05-15 05-14 05-13 05-12 05-11 05-09 05-08 05-07 05-06 04-30 04-29 04-28 04-27 04-24 04-23"
                            + " 04-22 04-21 04-20 04-17 04-16 04-15 04-14 04-13 04-10 04-09 04-08 04-07 04-03 04-02 04-01"
                            + " 03-31 03-30 03-27 03-26 03-25 03-24 03-23 03-20 03-19 03-18 03-17 03-16 03-13 03-12 03-11"
                            + " 03-10 03-09 03-06 03-05 03-04 03-03 03-02 02-28 02-27 02-26 02-25 02-24 02-14",
                    2026);
        }

        @Test
        void theYearsFeesAndTheFirstQuartersFiguresCameInAndTheNextQuarterIsAhead() {
            assertThat(tasksOf("协会年度会费"))
                    .filteredOn(task -> LocalDate.of(2026, 3, 31).equals(task.due()))
                    .hasSize(12)
                    .allMatch(task -> task.state() == TaskState.DONE);
            assertThat(tasksOf("行业统计季报"))
                    .filteredOn(task -> LocalDate.of(2026, 4, 15).equals(task.due()))
                    .hasSize(12)
                    .allMatch(task -> task.state() == TaskState.DONE);
            assertThat(tasksOf("行业统计季报"))
                    .filteredOn(task -> LocalDate.of(2026, 7, 15).equals(task.due()))
                    .hasSize(12)
                    .allMatch(task -> task.state() == TaskState.NEW);
            assertThat(tasksOf(LIST)).isEmpty();
        }
    }

    private List<TaskCard> tasksOf(String title) {
        long id = item(title).id();
        return As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL).withItem(id), 0, 100));
    }

    private static LocalDate wall(int before, String days, int year) {
        List<String> all = List.of(days.split(" "));
        // The days run back, also past New Year.
        long passed = IntStream.range(1, before)
                .filter(i -> all.get(i).compareTo(all.get(i - 1)) > 0)
                .count();
        return LocalDate.parse((year - passed) + "-" + all.get(before - 1));
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.ZONE);
    }

    private String title(String key) {
        return As.system(() ->
                        new StoryItems(items.blank(), new StoryDays(clock.today(), WorkingCalendar.standard())).all())
                .stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private long member(int company) {
        return As.staff(directory::all).stream()
                .map(MemberRef::id)
                .sorted()
                .skip(company - 1L)
                .findFirst()
                .orElseThrow();
    }

    private int company(long member) {
        return (int) As.staff(directory::all).stream()
                .filter(one -> one.id() <= member)
                .count();
    }

    private static String everybody(String state) {
        return IntStream.rangeClosed(1, 12).mapToObj(n -> n + ":" + state).collect(Collectors.joining(" "));
    }

    private String states(String key) {
        return tasksOf(title(key)).stream()
                .sorted(Comparator.comparing(TaskCard::memberId))
                .map(task -> company(task.memberId()) + ":" + task.state())
                .collect(Collectors.joining(" "));
    }

    private Map<Light, Integer> lights(String key) {
        return tasksOf(title(key)).stream().collect(Collectors.toMap(TaskCard::light, task -> 1, Integer::sum));
    }

    private TaskDetail detail(String key, int company) {
        long member = member(company);
        return tasksOf(title(key)).stream()
                .filter(task -> task.memberId() == member)
                .map(task -> As.staff(() -> tasks.get(task.id())))
                .findFirst()
                .orElseThrow();
    }

    /** What that person was told of the company's task before the demo's day, by mails that arrived. */
    private List<Tuple> said(String key, int company, String person) {
        long task = detail(key, company).card().id();
        return As.staff(() -> reminders.ofTask(task)).stream()
                .filter(message -> message.personName().equals(person) && message.state() == MessageState.GATHERED)
                .filter(message -> dayOf(message.at()).isBefore(clock.today()))
                .map(message -> tuple(message.rung().kind(), dayOf(message.at())))
                .toList();
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
