package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.InvalidStandInException;
import org.policydesk.account.Membership;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.account.StandIn;
import org.policydesk.account.StandInNotFoundException;
import org.policydesk.account.StandIns;
import org.policydesk.support.As;
import org.policydesk.task.Handling;
import org.policydesk.task.HistoryLine;
import org.policydesk.task.TaskCard;
import org.springframework.beans.factory.annotation.Autowired;

/** Mail and tasks while somebody is away, on whichever database. Today is Monday 2025-03-10. */
abstract class DeputiesContract extends GatheredContract {
    @Autowired
    Handling handling;

    @Autowired
    StandIns standIns;

    ReminderWorld.Company company;
    PersonRef assignee;
    PersonRef deputy;
    TaskCard task;

    @BeforeEach
    void oneTaskOfSomebodyWhoWillBeAway() {
        ReminderWorld world = newWorld();
        company = world.company();
        assignee = world.member(company);
        deputy = world.member(company);
        task = world.task(world.publish(company, "清单申报", TODAY.plusDays(30)));
        As.staff(() -> tasks.assign(task.id(), assignee.id(), task.version()));
        As.system(planner::sweep);
        mails(assignee);
        mails(deputy);
    }

    @Test
    void theDeputyIsToldOnceForWhomFromWhenToWhenAndWhatItMeansAndWhenItIsCalledOff() {
        StandIn named = As.staff(() -> standIns.name(assignee.id(), deputy.id(), TODAY.plusDays(1), TODAY.plusDays(4)));
        assertThat(notes(deputy))
                .singleElement()
                .asString()
                .contains("3月11日 周二 至 3月14日 周五，由您代" + assignee.name() + "办理政策任务", "提醒邮件会同时发给您", "/board");
        assertThat(notes(assignee)).isEmpty();

        As.staff(() -> standIns.end(named.id()));
        assertThat(notes(deputy)).hasSize(2).last().asString().contains("这项安排已经取消");
        assertThatThrownBy(() -> As.staff(() -> standIns.end(named.id()))).isInstanceOf(StandInNotFoundException.class);
        assertThat(notes(deputy)).hasSize(2);
    }

    @Test
    void whoTakesOverAColleaguesAbsenceThemselvesAndWhoIsRefusedGetNoMail() {
        PersonRef manager = newWorld().manager(company);
        As.person(
                manager.id(),
                List.of(new Membership(company.id(), Role.COMPANY_MANAGER)),
                () -> standIns.name(assignee.id(), manager.id(), TODAY, TODAY));
        assertThat(notes(manager)).isEmpty();
        assertThatThrownBy(() -> As.staff(() -> standIns.name(assignee.id(), deputy.id(), TODAY, TODAY)))
                .isInstanceOf(InvalidStandInException.class);
        assertThat(notes(deputy)).isEmpty();
    }

    @Test
    void duringTheAbsenceARungGoesToBothAndAfterItToTheAssigneeAlone() {
        away(TODAY.plusDays(14), TODAY.plusDays(20));

        at(TODAY.plusDays(16));
        assertThat(mails(assignee)).as("the rung of 14 days").hasSize(1);
        assertThat(mails(deputy)).singleElement().asString().contains("清单申报");

        at(TODAY.plusDays(23));
        assertThat(mails(assignee)).as("the rung of 7 days").hasSize(1);
        assertThat(mails(deputy)).isEmpty();
    }

    @Test
    void aDeputyOfAnotherCompanyOfTheAbsentPersonHearsNothingOfThisOne() {
        ReminderWorld world = newWorld();
        ReminderWorld.Company other = world.company();
        PersonRef outsider = world.member(other);
        jdbc.sql("insert into membership (person_id, company_id, company_role) values (?, ?, 'COMPANY_MEMBER')")
                .params(assignee.id(), other.id())
                .update();
        As.staff(() -> standIns.name(assignee.id(), outsider.id(), TODAY, TODAY.plusDays(2)));

        As.staff(() -> tasks.urge(List.of(task.id()), "请尽快"));

        assertThat(mails(assignee)).hasSize(1);
        assertThat(mails(outsider)).isEmpty();
    }

    @Test
    void urgingDuringTheAbsenceReachesBoth() {
        away(TODAY, TODAY.plusDays(2));
        As.staff(() -> tasks.urge(List.of(task.id()), "请尽快"));
        assertThat(mails(assignee)).hasSize(1);
        assertThat(mails(deputy)).hasSize(1);
    }

    @Test
    void theDeputyHandsOverInTheAssigneesPlaceWhichTheHistorySays() {
        away(TODAY, TODAY.plusDays(2));
        assertThat(As.staff(() -> tasks.get(task.id())).standIn())
                .satisfies(absence -> assertThat(absence.deputyId()).isEqualTo(deputy.id()));

        As.person(deputy.id(), List.of(new Membership(company.id(), Role.COMPANY_MEMBER)), () -> {
            tasks.tick(task.id(), tasks.get(task.id()).checklist().getFirst().id(), true);
            handling.handOver(task.id(), deputy.id(), "我来办", task.version() + 1);
            return true;
        });

        List<HistoryLine> history = As.staff(() -> tasks.get(task.id())).history();
        assertThat(history.getFirst())
                .returns("handedOver", HistoryLine::action)
                .returns(assignee.name(), HistoryLine::inPlaceOf);
        assertThat(history)
                .filteredOn(line -> line.action().equals("ticked"))
                .singleElement()
                .returns(assignee.name(), HistoryLine::inPlaceOf);
    }

    private void away(LocalDate from, LocalDate to) {
        As.staff(() -> standIns.name(assignee.id(), deputy.id(), from, to));
    }

    private void at(LocalDate day) {
        clock.set(LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 7, 0));
        As.system(planner::sweep);
        clock.set(LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 9, 0));
        As.system(planner::sweep);
    }

    /** What the person was told about standing in. */
    private List<String> notes(PersonRef person) {
        return jdbc.sql("select plain from envelope where recipient_address = ? and purpose = 'stand-in' order by id")
                .param(person.email())
                .query(String.class)
                .list();
    }

    /** The reminders that the person gets now; they have left the house afterwards. */
    @Override
    List<String> mails(PersonRef person) {
        List<String> mails = super.mails(person);
        jdbc.sql("update envelope set state = 'SENT' where recipient_address = ?")
                .param(person.email())
                .update();
        return mails;
    }
}
