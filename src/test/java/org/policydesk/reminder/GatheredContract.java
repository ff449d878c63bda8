package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.support.As;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk with both clocks in the test's hand; at first it is Monday 2025-03-10. Mails are read where they wait. */
@Import(HandClocks.class)
abstract class GatheredContract {
    static final LocalDate TODAY = HandClocks.START.toLocalDate();

    @Autowired
    HandClock clock;

    @Autowired
    Planner planner;

    @Autowired
    Gatherer gatherer;

    @Autowired
    Tasks tasks;

    @Autowired
    ActionItems items;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    JdbcClient jdbc;

    /** What other tests left is put out of the way, since time goes on for it too. */
    @BeforeEach
    void quiet() {
        clock.set(HandClocks.START);
        jdbc.sql("update task set state = 'WITHDRAWN'").update();
        // The log of attempts lets nobody delete a line.
        jdbc.sql("truncate table envelope_attempt").update();
        for (String table : List.of(
                "due_message",
                "reminder_plan",
                "reminder_rule",
                "reminder_choice",
                "reminder_alarm",
                "call_sheet",
                "chore_run",
                "bad_address",
                "change_inquiry",
                "change_inquiry_round",
                "envelope")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update person set active = false").update();
    }

    ReminderWorld newWorld() {
        return new ReminderWorld(profiles, items, people, directory, tasks);
    }

    void at(int year, int month, int day, int hour, int minute) {
        clock.set(LocalDateTime.of(year, month, day, hour, minute));
    }

    /** What was written to the person by now and has not left the house. */
    List<String> mails(PersonRef person) {
        As.system(gatherer::gather);
        return jdbc.sql("select plain from envelope where recipient_address = ? and state = 'WAITING'"
                        + " and purpose = 'reminder' order by id")
                .param(person.email())
                .query(String.class)
                .list();
    }

    /** Everything that was written leaves the house. */
    void sent() {
        jdbc.sql("update envelope set state = 'SENT' where state = 'WAITING'").update();
    }

    /** What people hear of the tasks themselves is over and done with. */
    void told() {
        As.system(gatherer::gather);
        sent();
        clock.set(HandClocks.START.plusMinutes(5));
    }
}
