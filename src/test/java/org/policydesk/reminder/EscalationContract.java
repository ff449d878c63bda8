package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.mail.EnvelopeFilter;
import org.policydesk.mail.EnvelopeRow;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.springframework.beans.factory.annotation.Autowired;

/** Silence, absence and broken addresses always reach somebody, in the end by telephone. */
abstract class EscalationContract extends MailedContract {
    @Autowired
    CallSheet calls;

    @Autowired
    Chores chores;

    @Autowired
    ReminderPlans plans;

    @Test
    void whatIsDueToSomebodyWhoLeftIsSaidToTheManagersThoughItsHourIsPast() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        PersonRef colleague = world.member(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        As.staff(() -> tasks.assign(task.id(), colleague.id(), task.version()));
        tick();
        assertThat(mailTo(colleague)).hasSize(1);
        // The desk stands still over the rung of the 17th, and meanwhile the colleague leaves.
        jdbc.sql("update person set active = false where id = ?")
                .param(colleague.id())
                .update();
        at(2025, 3, 18, 14, 0);
        tick();
        assertThat(mailTo(colleague)).hasSize(1);
        assertThat(plain(mailTo(manager).getLast())).contains("临近截止", "申报");
    }

    @Test
    void newsForSomebodyWhoLeftIsToldToWhoAnswersInTheirPlace() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef leaving = world.manager(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        As.staff(() -> tasks.urge(List.of(task.id()), "请回复"));
        jdbc.sql("update person set active = false where id = ?")
                .param(leaving.id())
                .update();
        PersonRef next = world.manager(company);
        tick();
        tick();
        assertThat(mailTo(leaving)).isEmpty();
        assertThat(plain(mailTo(next).getFirst())).contains("新任务");
        assertThat(String.join(
                        "", plain(mailTo(next).getFirst()), plain(mailTo(next).getLast())))
                .contains("请回复");
    }

    @Test
    void threeWorkingDaysBeforeTheManagersHearOneBeforeTheItemsOwnerAndNobodyElse() throws Exception {
        PersonRef owner = world.staff();
        PersonRef other = world.staff();
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        PersonRef colleague = world.member(company);
        var item = world.publish(company, "申报", DUE);
        TaskCard task = world.task(item);
        As.staff(() -> tasks.assign(task.id(), colleague.id(), task.version()));
        ReminderPlan usual = As.staff(plans::usual);
        As.staff(() -> plans.set(
                PlanScope.item(item.id()),
                new ReminderPlan(usual.hour(), usual.before(), usual.beforeShort(), usual.after(), 3, 1, owner.id()),
                0));
        tick();
        at(2025, 3, 26, 8, 30);
        tick();
        assertThat(plain(mailTo(manager).getLast())).contains("尚无人确认知晓");
        assertThat(mailTo(owner)).isEmpty();
        at(2025, 3, 28, 8, 30);
        tick();
        assertThat(plain(mailTo(owner).getLast())).contains("企业尚未确认知晓");
        at(2025, 4, 1, 8, 30);
        tick();
        for (PersonRef person : List.of(colleague, manager, owner)) {
            assertThat(mailTo(person).getLast().getSubject()).contains("逾期 1 天");
        }
        assertThat(mailTo(other)).isEmpty();
    }

    @Test
    void anOverdueTaskComesOnTheCallSheetTheDayAfterItsMailOnceAndLeavesItWithTheHandIn() {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        world.staff();
        TaskCard task = world.task(world.publish(company, "逾期的申报", DUE));
        at(2025, 4, 1, 9, 0);
        tick();
        chores.run(Chore.DAILY);
        assertThat(open()).isEmpty();
        at(2025, 4, 2, 0, 40);
        chores.run(Chore.DAILY);
        chores.run(Chore.DAILY);
        assertThat(open()).singleElement().satisfies(call -> {
            assertThat(call.reason()).isEqualTo(CallReason.OVERDUE);
            assertThat(call.taskId()).isEqualTo(task.id());
            assertThat(call.memberName()).isEqualTo(task.memberName());
        });
        As.staff(() -> tasks.submit(task.id(), LocalDate.of(2025, 4, 1), null, task.version()));
        chores.run(Chore.DAILY);
        assertThat(open()).isEmpty();
    }

    @Test
    void whoHasNoValidAddressComesOnTheCallSheetAtOnceAndACallIsNoted() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        jdbc.sql("update person set email = 'not an address', mobile = '13800000000' where id = ?")
                .param(manager.id())
                .update();
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        tick();
        assertThat(open()).singleElement().satisfies(call -> {
            assertThat(call.reason()).isEqualTo(CallReason.NO_ADDRESS);
            assertThat(call.personName()).isEqualTo(manager.name());
            assertThat(call.mobile()).isEqualTo("13800000000");
        });
        long id = open().getFirst().id();
        As.staff(() -> calls.close(id, "已电话告知", false));
        assertThat(open()).isEmpty();
        assertThat(As.staff(() -> calls.ofTask(task.id()))).singleElement().satisfies(call -> assertThat(call.note())
                .isEqualTo("已电话告知"));
    }

    @Test
    void aMailThatComesBackMarksTheAddressAndCallsForTheTelephone() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        world.publish(company, "申报", DUE);
        tick();
        EnvelopeRow sent = only();
        comeBack(sent.messageId(), "somebody.else@example.test", "failed", "5.1.1");
        comeBack("<unknown@example.org>", manager.email(), "failed", "5.1.1");
        comeBack(sent.messageId(), manager.email(), "delayed", "4.4.1");
        chores.run(Chore.BOUNCES);
        assertThat(open()).as("neither forged nor merely late").isEmpty();
        comeBack(sent.messageId(), manager.email(), "failed", "5.1.1");
        chores.run(Chore.BOUNCES);
        chores.run(Chore.BOUNCES);
        assertThat(only().state()).isEqualTo(EnvelopeState.BOUNCED);
        assertThat(only().lastReply()).contains("5.1.1", "no such user");
        assertThat(open()).singleElement().satisfies(call -> assertThat(call.reason())
                .isEqualTo(CallReason.BOUNCED));
        at(2025, 3, 17, 8, 30);
        tick();
        assertThat(mailTo(manager)).as("nothing more to a dead address").hasSize(1);
        assertThat(open()).extracting(CallEntry::reason).contains(CallReason.NO_ADDRESS);
        long noAddress = open().getLast().id();
        As.staff(() -> calls.close(noAddress, "邮箱已恢复", true));
        at(2025, 3, 24, 8, 30);
        tick();
        assertThat(mailTo(manager)).as("written to again").hasSize(2);
    }

    private EnvelopeRow only() {
        return envelopes.list(EnvelopeFilter.all(), 0, 10).stream()
                .filter(row -> row.purpose().equals("reminder"))
                .toList()
                .getFirst();
    }

    private List<CallEntry> open() {
        return As.staff(calls::open);
    }
}
