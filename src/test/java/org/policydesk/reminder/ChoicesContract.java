package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.extraction.ItemKind;
import org.policydesk.policy.ActionItem;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans that staff set and what people choose, and what neither can silence. */
abstract class ChoicesContract extends MailedContract {
    @Autowired
    OwnReminders own;

    @Autowired
    ReminderPlans plans;

    @Test
    void theNarrowestPlanHoldsAlsoForWhatIsPlannedAlready() {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        ActionItem item = world.publish(company, "申报", DUE);
        long task = world.task(item).id();
        tick();
        set(PlanScope.association(), plan(20, 10));
        set(PlanScope.kind(ItemKind.APPLICATION), plan(15));
        tick();
        assertThat(plannedBefore(task)).containsExactly(15);
        set(PlanScope.item(item.id()), plan(12, 2));
        tick();
        assertThat(plannedBefore(task)).containsExactly(12, 2);
        As.staff(() -> plans.remove(PlanScope.item(item.id()), 1));
        tick();
        assertThat(plannedBefore(task)).containsExactly(15);
        assertThatThrownBy(() -> As.staff(() -> plans.set(PlanScope.association(), plan(1), 7)))
                .isInstanceOf(StalePlanException.class);
        assertThatThrownBy(() -> plan(-1)).isInstanceOf(InvalidPlanException.class);
    }

    @Test
    void aRungComesAtTheRecipientsOwnHour() {
        ReminderWorld.Company company = world.company();
        PersonRef early = world.manager(company);
        PersonRef late = world.manager(company);
        choose(late, new MailChoice(LocalTime.of(16, 0), Delivery.AT_ONCE));
        world.publish(company, "申报", DUE);
        tick();
        at(2025, 3, 17, 8, 30);
        tick();
        assertThat(mailTo(early)).hasSize(2);
        assertThat(mailTo(late)).hasSize(1);
        at(2025, 3, 17, 15, 59);
        tick();
        assertThat(mailTo(late)).hasSize(1);
        at(2025, 3, 17, 16, 0);
        tick();
        assertThat(mailTo(late)).hasSize(2);
    }

    @Test
    void theDailyDigestGathersADayIntoOneMail() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        choose(manager, new MailChoice(null, Delivery.DAILY));
        at(2025, 3, 10, 10, 0);
        world.publish(company, "第一项", DUE);
        tick();
        at(2025, 3, 10, 15, 0);
        world.publish(company, "第二项", DUE);
        tick();
        assertThat(mailTo(manager)).isEmpty();
        at(2025, 3, 11, 8, 30);
        tick();
        assertThat(mailTo(manager)).hasSize(1);
        assertThat(plain(mailTo(manager).getFirst())).contains("第一项", "第二项");
    }

    @Test
    void theWeeklyDigestNeverSilencesUrgingTheLastThreeDaysOrWhatIsOverdue() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        choose(manager, new MailChoice(null, Delivery.WEEKLY));
        at(2025, 3, 11, 10, 0);
        long task = world.task(world.publish(company, "申报", DUE)).id();
        tick();
        at(2025, 3, 14, 18, 0);
        tick();
        assertThat(mailTo(manager)).as("nothing before Monday").isEmpty();
        at(2025, 3, 17, 8, 30);
        tick();
        assertThat(mailTo(manager)).hasSize(1);
        As.staff(() -> tasks.urge(List.of(task), "请回复"));
        tick();
        assertThat(mailTo(manager)).as("urged").hasSize(2);
        // 24 March is a Monday with the rung of seven days; three days before is Friday, 28 March.
        at(2025, 3, 24, 8, 30);
        tick();
        assertThat(mailTo(manager)).hasSize(3);
        at(2025, 3, 28, 8, 30);
        tick();
        assertThat(mailTo(manager)).as("three days before").hasSize(4);
        at(2025, 3, 31, 8, 30);
        tick();
        assertThat(mailTo(manager)).as("the due date").hasSize(5);
        at(2025, 4, 1, 8, 30);
        tick();
        assertThat(mailTo(manager)).as("overdue, on a Tuesday").hasSize(6);
        assertThat(mailTo(manager).getLast().getSubject()).contains("逾期 1 天");
    }

    private void choose(PersonRef person, MailChoice choice) {
        As.person(person.id(), List.of(), () -> {
            own.choose(choice);
            return own.choice();
        });
    }

    private void set(PlanScope scope, ReminderPlan plan) {
        As.staff(() -> plans.set(scope, plan, 0));
    }

    private static ReminderPlan plan(Integer... before) {
        return new ReminderPlan(LocalTime.of(8, 30), List.of(before), List.of(5), List.of(1), 3, 1, null);
    }

    private List<Integer> plannedBefore(long task) {
        return of(task).stream()
                .filter(message -> message.rung().kind() == RungKind.BEFORE && message.state() == MessageState.PLANNED)
                .map(message -> message.rung().days())
                .toList();
    }
}
