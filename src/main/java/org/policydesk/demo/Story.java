package org.policydesk.demo;

import java.time.LocalDate;
import java.util.List;
import org.policydesk.account.OpenDoors;
import org.policydesk.clock.Replay;
import org.policydesk.task.TaskCard;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has the people of the story do what its lines say, each at their time. */
@Component
@Profile("demo")
class Story {
    /** Between one company and the next of the same line. */
    private static final int MINUTES_APART = 7;

    private final StoryTasks tasks;
    private final CompanyDeeds companies;
    private final StaffDeeds staff;
    private final OpenDoors doors;
    private final Replay replay;

    Story(StoryTasks tasks, CompanyDeeds companies, StaffDeeds staff, OpenDoors doors, Replay replay) {
        this.tasks = tasks;
        this.companies = companies;
        this.staff = staff;
        this.doors = doors;
        this.replay = replay;
    }

    static List<StoryLine> lines() {
        return DemoTable.rows("story.csv", ";").stream().map(StoryLine::of).toList();
    }

    /** One line, on its day. */
    void act(StoryLine line, StoryDays days) {
        LocalDate day = days.day(line.day());
        if (line.companies().isEmpty()) {
            replay.at(day.atTime(line.time()));
            as(line.address(0), () -> staff.act(line, tasks.item(line.item())));
        }
        for (int i = 0; i < line.companies().size(); i++) {
            int company = line.companies().get(i);
            replay.at(day.atTime(line.time()).plusMinutes((long) i * MINUTES_APART));
            TaskCard task = tasks.of(line.item(), company);
            as(line.address(company), () -> {
                if (line.isOfCompanies()) {
                    companies.act(line, company, task, days);
                } else {
                    staff.act(line, task, days);
                }
            });
        }
    }

    private void as(String address, Runnable deed) {
        doors.as(address, () -> {
            deed.run();
            return address;
        });
    }
}
