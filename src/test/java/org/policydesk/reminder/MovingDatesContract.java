package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.calendar.InvalidDayException;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ItemEdit;
import org.policydesk.support.As;
import org.policydesk.support.HandClocks;
import org.policydesk.task.ItemEffect;
import org.policydesk.task.ItemEffects;
import org.policydesk.task.Move;
import org.policydesk.task.Moves;
import org.policydesk.task.MovesChangedException;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown before dates move, what moves, and what people hear of it, on whichever database. Today is 2025-03-10. */
abstract class MovingDatesContract extends MovingContract {
    /** Monday is free and the Sunday after it worked: what is planned back over it begins a working day earlier. */
    private static final String NOTICE = """
        year,2027
        number,试〔2026〕1号
        issued,2026-11-05
        date,kind,name
        2027-01-01,holiday,元旦
        2027-01-04,holiday,元旦
        """;

    private static final LocalDate UPSTREAM = LocalDate.of(2027, 1, 15);
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 3, 12);

    @Autowired
    ItemEffects effects;

    @Test
    void aYearsNoticeMovesWhatIsPlannedBackOverItAndSettlesWhatWasProvisional() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard planned = world.task(world.publish(company, "推荐", UPSTREAM, DateBasis.RECOMMENDER, 0));
        TaskCard prepared = world.task(world.publish(company, "准备", UPSTREAM, DateBasis.COMPANY, 12));
        TaskCard far = world.task(world.publish(company, "远期", LocalDate.of(2027, 11, 30), DateBasis.COMPANY, 0));
        assertThat(List.of(planned, prepared, far)).allMatch(TaskCard::provisional);
        told();

        Moves moves = As.staff(() -> recomputation.preview(this::importNotice));

        assertThat(moves.all()).extracting(Move::taskId).containsExactly(planned.id(), prepared.id());
        assertThat(moves.all().getFirst())
                .returns(true, Move::dueMoves)
                .returns(List.of(manager), Move::told)
                .returns(LocalDate.of(2026, 12, 31), move -> move.before().due())
                .returns(LocalDate.of(2026, 12, 30), move -> move.after().due())
                .returns(-1L, Move::days);
        assertThat(moves.all().getLast()).returns(false, Move::dueMoves).returns(List.of(), Move::told);
        assertThat(moves).returns(1, Moves::marks).returns(1, Moves::dues).returns(1, Moves::people);

        As.staff(() -> recomputation.apply(this::importNotice, moves));

        assertThat(world.again(planned))
                .returns(LocalDate.of(2026, 12, 30), TaskCard::due)
                .returns(planned.dueVersion() + 1, TaskCard::dueVersion)
                .returns(false, TaskCard::provisional);
        assertThat(world.again(prepared))
                .returns(prepared.due(), TaskCard::due)
                .returns(prepared.dueVersion(), TaskCard::dueVersion)
                .returns(moves.all().getLast().after().startBy(), TaskCard::startBy);
        assertThat(world.again(far))
                .returns(far.due(), TaskCard::due)
                .returns(far.startBy(), TaskCard::startBy)
                .returns(false, TaskCard::provisional);
        assertThat(mails(manager)).singleElement().asString().contains("推荐").doesNotContain("准备", "远期");
        assertThat(journal.of(HolidayTables.SUBJECT, 2027))
                .filteredOn(entry -> "recounted".equals(entry.action()))
                .first()
                .satisfies(entry -> assertThat(entry.after()).isEqualTo("due 1, start-by 1, provisional 1"))
                .satisfies(entry -> assertThat(entry.personId()).isEqualTo(As.STAFF));
        assertThat(journal.of("task", planned.id()).stream()
                        .filter(entry -> "due".equals(entry.action()))
                        .toList())
                .singleElement()
                .satisfies(entry -> assertThat(entry.before() + " " + entry.after() + " " + entry.personId())
                        .isEqualTo("2026-12-31 2026-12-30 " + As.STAFF));
    }

    @Test
    void severalTasksOfAPersonThatMoveTogetherGiveOneMailThatListsOldAndNew() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        List<ActionItem> published = List.of(
                world.publish(company, "推荐甲", UPSTREAM, DateBasis.RECOMMENDER, 0),
                world.publish(company, "推荐乙", UPSTREAM.plusDays(3), DateBasis.RECOMMENDER, 0),
                world.publish(company, "推荐丙", UPSTREAM.minusDays(1), DateBasis.RECOMMENDER, 0));
        told();

        Moves moves = As.staff(() -> recomputation.preview(this::importNotice));
        As.staff(() -> recomputation.apply(this::importNotice, moves));

        assertThat(moves.all()).hasSameSizeAs(published);
        assertThat(moves.people()).isEqualTo(1);
        assertThat(mails(manager))
                .singleElement()
                .asString()
                .contains("推荐甲", "原截止 2026年12月31日 周四 → 2026年12月30日 周三（节假日安排有变）")
                .contains("推荐乙", "原截止 2027年1月4日 周一 → 2026年12月31日 周四（节假日安排有变）")
                .contains("推荐丙", "原截止 2026年12月30日 周三 → 2026年12月29日 周二（节假日安排有变）");
    }

    @Test
    void anAmendedRuleMovesItsOpenTasksAndTellsTheFormerDateAndTheReason() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        ActionItem item = world.publish(company, "申报", LocalDate.of(2025, 3, 31), DateBasis.COMPANY, 0);
        told();
        Runnable amend = () -> items.amend(
                item.id(),
                world.edit(
                        company,
                        "申报",
                        new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31), LocalTime.of(16, 0)),
                        DateBasis.COMPANY,
                        0),
                item.version());

        Moves moves = As.staff(() -> recomputation.preview(amend));
        As.staff(() -> recomputation.apply(amend, moves));

        assertThat(moves.all()).singleElement().returns(true, Move::dueMoves).returns(0L, Move::days);
        assertThat(mails(manager)).singleElement().asString().contains("原截止 3月31日 周一 → 3月31日 周一 16:00（事项的时限有修改）");
        assertThat(journal.of(ActionItems.SUBJECT, item.id()))
                .extracting(entry -> entry.action())
                .startsWith("recounted", "amended");
    }

    @Test
    void whatAnAmendmentWouldDoIsShownWithoutAWordToAnybodyAndItsNewDateIsToldOnceAndAcknowledgedAgain() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        ActionItem item = world.publish(company, "申报", LocalDate.of(2025, 3, 31), DateBasis.COMPANY, 0);
        TaskCard task = world.task(item);
        As.manager(company.id(), () -> world.tasks().acknowledge(task.id()));
        told();
        ItemEdit edit =
                world.edit(company, "申报", new DeadlineRule.Fixed(LocalDate.of(2025, 4, 10)), DateBasis.COMPANY, 0);
        String before = everything();

        ItemEffect effect = As.staff(
                () -> effects.preview(item.id(), () -> items.rehearseAmending(item.id(), edit, item.version())));
        assertThat(everything()).isEqualTo(before);
        assertThat(world.again(task)).returns(true, TaskCard::acknowledged);
        As.staff(() -> effects.apply(item.id(), () -> items.amend(item.id(), edit, item.version()), effect));

        assertThat(world.again(task)).returns(false, TaskCard::acknowledged).returns(true, TaskCard::asksAgain);
        assertThat(mails(manager)).singleElement().asString().contains("原截止 3月31日 周一 → 4月10日 周四");
    }

    @Test
    void whatIsClosedHandedInOrReturnedForCorrectionStaysWhereItIs() {
        ReminderWorld.Company company = world.company();
        TaskCard closed = world.task(world.publish(company, "放弃", UPSTREAM, DateBasis.RECOMMENDER, 0));
        TaskCard handedIn = world.task(world.publish(company, "已提交", UPSTREAM, DateBasis.RECOMMENDER, 0));
        TaskCard returned = world.task(world.publish(company, "补正", UPSTREAM, DateBasis.RECOMMENDER, 0));
        As.staff(() -> world.tasks().close(closed.id(), TaskState.DECLINED, "不做了", closed.version()));
        As.staff(() -> world.tasks().submit(handedIn.id(), HandClocks.START.toLocalDate(), null, handedIn.version()));
        As.staff(() -> world.tasks().submit(returned.id(), HandClocks.START.toLocalDate(), null, returned.version()));
        TaskCard submitted = world.again(returned);
        As.staff(() ->
                world.tasks().returnForCorrection(returned.id(), LocalDate.of(2027, 1, 20), "缺页", submitted.version()));
        List<TaskCard> before = List.of(world.again(closed), world.again(handedIn), world.again(returned));

        Moves moves = As.staff(() -> recomputation.applyUnlessMoving(this::importNotice));

        assertThat(moves).isEqualTo(new Moves(List.of(), 0, 0));
        assertThat(calendars.current().isProvisional(2027)).isFalse();
        assertThat(List.of(world.again(closed), world.again(handedIn), world.again(returned)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("workingDaysLeft")
                .isEqualTo(before);
    }

    @Test
    void aPreviewLeavesNothingBehind() {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        world.publish(company, "推荐", UPSTREAM, DateBasis.RECOMMENDER, 0);
        String before = everything();

        Moves seen = As.staff(() -> recomputation.preview(this::importNotice));
        Moves again = As.staff(() -> recomputation.applyUnlessMoving(this::importNotice));

        assertThat(seen.all()).isNotEmpty();
        assertThat(again).isEqualTo(seen);
        assertThat(everything()).isEqualTo(before);
        assertThat(calendars.current().isProvisional(2027)).isTrue();
        assertThat(As.staff(tables::years)).noneMatch(year -> year.year() == 2027);
    }

    @Test
    void aPreviewThatHasBecomeStaleIsRefusedAndNothingIsDone() {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        world.publish(company, "推荐", UPSTREAM, DateBasis.RECOMMENDER, 0);
        Moves seen = As.staff(() -> recomputation.preview(this::importNotice));
        world.publish(company, "后来的", UPSTREAM, DateBasis.RECOMMENDER, 0);
        String before = everything();

        assertThatThrownBy(() -> As.staff(() -> recomputation.apply(this::importNotice, seen)))
                .isInstanceOf(MovesChangedException.class);

        assertThat(everything()).isEqualTo(before);
        assertThat(calendars.current().isProvisional(2027)).isTrue();
    }

    @Test
    void whatTheChangeItselfRefusesIsToldAndNothingIsDone() {
        assertThatThrownBy(() ->
                        As.staff(() -> recomputation.preview(() -> tables.setDay(WEDNESDAY, DayKind.MAKE_UP_WORKING))))
                .isInstanceOf(InvalidDayException.class);
        assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isTrue();
    }

    @Test
    void aChangeThatIsUndoneBeforeAnybodyHeardOfItIsToldToNobody() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard task = world.task(world.publish(company, "推荐", LocalDate.of(2025, 3, 31), DateBasis.RECOMMENDER, 0));
        told();

        LocalDate day = LocalDate.of(2025, 3, 20);
        As.staff(() -> tables.setDay(day, DayKind.PUBLIC_HOLIDAY));
        assertThat(world.again(task).due()).isNotEqualTo(task.due());
        As.staff(() -> tables.resetDay(day));

        assertThat(world.again(task).due()).isEqualTo(task.due());
        assertThat(mails(manager)).isEmpty();
    }

    @Test
    void twoChangesThatNobodyHeardOfAreToldAsOne() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        world.publish(company, "推荐", LocalDate.of(2025, 3, 31), DateBasis.RECOMMENDER, 0);
        told();

        As.staff(() -> tables.setDay(LocalDate.of(2025, 3, 20), DayKind.PUBLIC_HOLIDAY));
        As.staff(() -> tables.setDay(LocalDate.of(2025, 3, 21), DayKind.PUBLIC_HOLIDAY));

        assertThat(mails(manager)).singleElement().asString().contains("原截止 3月17日 周一 → 3月13日 周四");
    }

    @Test
    void aClosingDayMovesStartByAndRemindersAndNeverADueDate() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard own = world.task(world.publish(company, "申报", LocalDate.of(2025, 3, 31), DateBasis.COMPANY, 5));
        TaskCard back = world.task(world.publish(company, "推荐", LocalDate.of(2025, 4, 11), DateBasis.RECOMMENDER, 5));
        told();
        LocalDate closed = LocalDate.of(2025, 3, 28);
        Runnable close = () -> tables.addClosingDay(closed);

        Moves moves = As.staff(() -> recomputation.preview(close));
        As.staff(() -> recomputation.apply(close, moves));

        assertThat(moves.all()).hasSize(1).allSatisfy(move -> assertThat(move.dueMoves())
                .isFalse());
        assertThat(moves.people()).isZero();
        assertThat(world.again(own))
                .returns(own.due(), TaskCard::due)
                .returns(LocalDate.of(2025, 3, 21), TaskCard::startBy);
        assertThat(own.startBy()).isEqualTo(LocalDate.of(2025, 3, 24));
        assertThat(world.again(back)).isEqualTo(back);
        assertThat(mails(manager)).isEmpty();
        assertThat(rung(own, "BEFORE:1"))
                .as("a Sunday, and the Friday before is closed")
                .isEqualTo(LocalDate.of(2025, 3, 27));
    }

    @Test
    void threeHundredTasksAreShownAndMovedWithinTenSecondsAndAPersonWhoAnswersForAllGetsOneMail() {
        ReminderWorld.Company first = world.company();
        PersonRef manager = world.manager(first);
        List<Long> members = world.companies(first, 299);
        members.forEach(member -> world.join(manager, member));
        ActionItem item = world.publish(first, "推荐", UPSTREAM, DateBasis.RECOMMENDER, 0);
        told();
        // The thread's own time: what else the machine does meanwhile is no fault of the desk.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        Moves moves = As.staff(() -> recomputation.preview(this::importNotice));
        As.staff(() -> recomputation.apply(this::importNotice, moves));

        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        System.out.printf(
                "moved    300 tasks shown and moved in %.1f s of the thread's own time%n", taken.toMillis() / 1000.0);
        assertThat(moves.all()).hasSize(300);
        assertThat(moves.people())
                .as("one person, whatever the number of companies")
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from task where item_id = ? and due = ?")
                        .params(item.id(), LocalDate.of(2026, 12, 30))
                        .query(Integer.class)
                        .single())
                .isEqualTo(300);
        assertThat(mails(manager)).hasSize(1);
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    private void importNotice() {
        tables.importYear(NOTICE);
    }

    private LocalDate rung(TaskCard task, String rung) {
        LocalDateTime at = jdbc.sql("select at from due_message where task_id = ? and rung = ? and state = 'PLANNED'")
                .params(task.id(), rung)
                .query((row, n) -> row.getObject("at", java.time.OffsetDateTime.class)
                        .atZoneSameInstant(org.policydesk.clock.BusinessClock.ZONE)
                        .toLocalDateTime())
                .single();
        return at.toLocalDate();
    }
}
