package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.EnvelopeFilter;
import org.policydesk.support.As;
import org.policydesk.support.HandClocks;
import org.policydesk.task.ReminderFeed;
import org.policydesk.task.TaskCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What changes between planning, gathering and sending: people, addresses, plans and the clock itself. Today is 2025-03-10. */
abstract class ChangedInBetweenContract extends MailedContract {
    @Autowired
    DueMessages messages;

    @Autowired
    ReminderPlans plans;

    @Autowired
    ReminderFeed feed;

    @Autowired
    PlanMarks marks;

    @Autowired
    JdbcTemplate batches;

    @Autowired
    Basis basis;

    @Autowired
    Plans made;

    @Autowired
    BusinessClock business;

    @Test
    void whatTheDatabaseDoesNotTellAtOnceIsPlannedInFurtherPortions() {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        List<TaskCard> all = Stream.of("一", "二", "三", "四", "五")
                .map(title -> world.task(world.publish(company, title, DUE)))
                .toList();
        forgetPlans();
        List<Long> portions = new ArrayList<>();
        PlanMarks counted = new PlanMarks(jdbc, batches) {
            @Override
            List<Long> changed(long after, int limit) {
                portions.add(after);
                return super.changed(after, limit);
            }
        };

        int planned = As.system(planner(counted, 2)::sweep);

        assertThat(planned).isEqualTo(5);
        assertThat(portions)
                .containsExactly(
                        0L, all.get(1).id(), all.get(3).id(), all.get(4).id());
        assertThat(all).allSatisfy(task -> assertThat(of(task.id())).isNotEmpty());
        assertThat(marks.changed(0, 10)).isEmpty();
    }

    @Test
    void aTaskHandedInAfterTheDatabaseToldThatItChangedIsNotPlanned() {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        TaskCard done = world.task(world.publish(company, "已交的申报", DUE));
        TaskCard open = world.task(world.publish(company, "未交的申报", DUE));
        forgetPlans();
        PlanMarks slow = new PlanMarks(jdbc, batches) {
            @Override
            List<Long> changed(long after, int limit) {
                List<Long> told = super.changed(after, limit);
                if (after == 0) {
                    As.staff(() -> tasks.submit(done.id(), HandClocks.START.toLocalDate(), null, done.version()));
                    forgetPlans();
                }
                return told;
            }
        };

        As.system(planner(slow, 10)::sweep);

        assertThat(of(done.id())).isEmpty();
        assertThat(of(open.id())).isNotEmpty();
    }

    private Planner planner(PlanMarks marks, int asked) {
        return new Planner(feed, messages, marks, basis, made, business, transactions, asked);
    }

    /** As if no event had told of the tasks. */
    private void forgetPlans() {
        jdbc.sql("delete from due_message").update();
        jdbc.sql("delete from reminder_plan").update();
    }

    @Test
    void anAddressThatChangesWhileTheMailWaitsIsWrittenToAtTheNewOneOnly() throws Exception {
        PersonRef manager = aManagerWithATask("申报");
        As.system(gatherer::gather);
        move(manager, "new-" + manager.email());
        tick();
        tick();
        assertThat(received("new-" + manager.email())).isEqualTo(1);
        assertThat(received(manager.email())).isEqualTo(1);
        assertThat(envelopes.list(EnvelopeFilter.all(), 0, 10))
                .filteredOn(row -> row.purpose().equals("reminder"))
                .extracting(row -> row.state() + " " + row.address())
                .containsExactly("SENT new-" + manager.email(), "REPLACED " + manager.email());
    }

    @Test
    void twoPeopleWhoSwapTheirAddressesWhileTheirMailWaitsEachGetTheirOwn() throws Exception {
        PersonRef first = aManagerWithATask("甲的申报");
        PersonRef second = aManagerWithATask("乙的申报");
        As.system(gatherer::gather);
        move(first, "for-a-moment@example.test");
        move(second, first.email());
        move(first, second.email());
        tick();
        tick();
        assertThat(mailTo(second)).hasSize(1);
        assertThat(plain(mailTo(second).getFirst())).contains("甲的申报").doesNotContain("乙的申报");
        assertThat(mailTo(first)).hasSize(1);
        assertThat(plain(mailTo(first).getFirst())).contains("乙的申报").doesNotContain("甲的申报");
    }

    @Test
    void whoLeavesWhileTheirMailWaitsIsNotWrittenToAndWhoAnswersNowHearsOfIt() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        PersonRef colleague = world.member(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        As.staff(() -> tasks.assign(task.id(), colleague.id(), task.version()));
        tick();
        SERVER.purgeEmailFromAllMailboxes();
        at(2025, 3, 17, 8, 30);
        As.system(planner::sweep);
        As.system(gatherer::gather);
        jdbc.sql("update person set active = false where id = ?")
                .param(colleague.id())
                .update();
        tick();
        tick();
        assertThat(mailTo(colleague)).isEmpty();
        assertThat(mailTo(manager)).hasSize(1);
        assertThat(plain(mailTo(manager).getFirst())).contains("临近截止", "申报");
    }

    @Test
    void whoLeavesBetweenPlanningAndGatheringTakesNoRungAlong() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        PersonRef colleague = world.member(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        As.staff(() -> tasks.assign(task.id(), colleague.id(), task.version()));
        tick();
        SERVER.purgeEmailFromAllMailboxes();
        at(2025, 3, 17, 8, 30);
        As.system(planner::sweep);
        jdbc.sql("update person set active = false where id = ?")
                .param(colleague.id())
                .update();
        As.system(gatherer::gather);
        tick();
        assertThat(mailTo(colleague)).isEmpty();
        assertThat(mailTo(manager)).hasSize(1);
    }

    @Test
    void theNextAssigneeHearsTheRungsAndTheFormerNoneThoughTheyWerePlannedForThem() throws Exception {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        PersonRef former = world.member(company);
        PersonRef next = world.member(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        As.staff(() -> tasks.assign(task.id(), former.id(), task.version()));
        tick();
        TaskCard assigned = As.staff(() -> tasks.get(task.id())).card();
        As.staff(() -> tasks.assign(task.id(), next.id(), assigned.version()));
        SERVER.purgeEmailFromAllMailboxes();
        at(2025, 3, 17, 8, 30);
        tick();
        assertThat(mailTo(former)).isEmpty();
        assertThat(mailTo(next)).hasSize(1);
    }

    @Test
    void aTaskHandedInBetweenPlanningAndSendingIsNotSpokenOf() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard done = world.task(world.publish(company, "已交的申报", DUE));
        world.publish(company, "未交的申报", DUE);
        tick();
        SERVER.purgeEmailFromAllMailboxes();
        at(2025, 3, 17, 8, 30);
        As.system(planner::sweep);
        As.staff(() -> tasks.submit(done.id(), LocalDate.of(2025, 3, 17), null, done.version()));
        As.system(gatherer::gather);
        tick();
        assertThat(mailTo(manager)).hasSize(1);
        assertThat(plain(mailTo(manager).getFirst())).contains("未交的申报").doesNotContain("已交的申报");
    }

    @Test
    void aPlanThatIsEditedAfterAMailWasWrittenLeavesItsProofAlone() {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        long task = world.task(world.publish(company, "申报", DUE)).id();
        tick();
        at(2025, 3, 17, 8, 30);
        tick();
        MessageView written = rung(task, 14);
        // A sweep that had read the row before it went into the mail.
        inTransaction(() -> messages.drop(List.of(written.id()), SkipReason.PLAN_CHANGED));
        ReminderPlan usual = As.staff(plans::usual);
        As.staff(() -> plans.set(
                PlanScope.association(),
                new ReminderPlan(usual.hour(), List.of(0, 5), usual.beforeShort(), usual.after(), 3, 1, null),
                0));
        tick();
        assertThat(rung(task, 14)).isEqualTo(written);
        assertThat(of(task))
                .filteredOn(message -> message.rung().equals(new Rung(RungKind.BEFORE, 7)))
                .singleElement()
                .satisfies(message -> assertThat(message.skip()).isEqualTo(SkipReason.PLAN_CHANGED));
        assertThat(rung(task, 5).state()).isEqualTo(MessageState.PLANNED);
    }

    @Test
    void aClockThatIsSetBackSaysNothingTwice() throws Exception {
        PersonRef manager = aManagerWithATask("申报");
        tick();
        at(2025, 3, 17, 8, 30);
        tick();
        assertThat(mailTo(manager)).hasSize(2);
        at(2025, 3, 14, 8, 30);
        tick();
        at(2025, 3, 17, 8, 30);
        tick();
        assertThat(mailTo(manager)).hasSize(2);
        at(2025, 3, 24, 8, 30);
        tick();
        assertThat(mailTo(manager)).as("the next rung").hasSize(3);
    }

    @Test
    void aDeskThatWasDownOverTheSpringFestivalSaysOnceWhatStillMatters() throws Exception {
        at(2025, 1, 20, 9, 0);
        PersonRef staff = world.staff();
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        PersonRef colleague = world.member(company);
        TaskCard due = world.task(world.publish(company, "节后第一天截止", LocalDate.of(2025, 2, 5)));
        TaskCard over = world.task(world.publish(company, "节前截止", LocalDate.of(2025, 1, 27)));
        world.publish(company, "三月截止", LocalDate.of(2025, 3, 3));
        As.staff(() -> tasks.assign(due.id(), colleague.id(), due.version()));
        tick();
        SERVER.purgeEmailFromAllMailboxes();
        // Down from Thursday before the festival until the first morning after it.
        at(2025, 2, 5, 9, 0);
        tick();
        tick();
        assertThat(mailTo(colleague)).hasSize(1);
        assertThat(plain(mailTo(colleague).getFirst()))
                .contains("节后第一天截止", "今天截止")
                .doesNotContain("节前截止");
        assertThat(mailTo(manager)).hasSize(1);
        assertThat(plain(mailTo(manager).getFirst())).contains("节前截止", "逾期 9 天", "尚无人确认知晓", "三月截止", "节后第一天截止");
        assertThat(mailTo(staff)).hasSize(1);
        assertThat(plain(mailTo(staff).getFirst())).contains("节前截止", "企业尚未确认知晓").doesNotContain("三月截止");
        assertThat(of(over.id()))
                .filteredOn(message -> message.rung().kind() == RungKind.OVERDUE && message.personId() == manager.id())
                .extracting(MessageView::state)
                .containsExactlyInAnyOrder(MessageState.SKIPPED, MessageState.GATHERED, MessageState.SKIPPED);
    }

    private PersonRef aManagerWithATask(String title) {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        world.publish(company, title, DUE);
        return manager;
    }

    private MessageView rung(long task, int days) {
        return of(task).stream()
                .filter(message -> message.rung().equals(new Rung(RungKind.BEFORE, days)))
                .findFirst()
                .orElseThrow();
    }

    private void move(PersonRef person, String address) {
        jdbc.sql("update person set email = ? where id = ?")
                .params(address, person.id())
                .update();
    }

    private static long received(String part) {
        return List.of(SERVER.getReceivedMessages()).stream()
                .filter(mail -> isReminderTo(mail, part))
                .count();
    }
}
