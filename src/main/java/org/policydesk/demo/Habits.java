package org.policydesk.demo;

import java.util.List;
import org.policydesk.account.OpenDoors;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What companies do with the tasks that the story does not tell of, such as those that come round every quarter: each begins and hands
 * in some days ahead, one earlier and the other later, always the same, and now and then one is late.
 */
@Component
@Profile("demo")
class Habits {
    private static final int BEGIN = 8;
    private static final int HAND_IN = 2;
    private static final int PACES = 4;
    private static final int LATE_ONE_OF = 11;
    private static final int LATE = -2;
    private static final int MOST = 1_000;

    private final Tasks tasks;
    private final CompanyDeeds deeds;
    private final StoryTasks story;
    private final OpenDoors doors;
    private final BusinessClock clock;

    Habits(Tasks tasks, CompanyDeeds deeds, StoryTasks story, OpenDoors doors, BusinessClock clock) {
        this.tasks = tasks;
        this.deeds = deeds;
        this.story = story;
        this.doors = doors;
        this.clock = clock;
    }

    /** What is done on the present day of the story. */
    void act() {
        List<TaskCard> open = SystemUser.call(() -> tasks.all(TaskFilter.open(), 0, MOST));
        open.stream()
                .filter(task -> task.state().awaitsCompany() && task.due() != null && !story.tellsOf(task.itemId()))
                .forEach(this::act);
    }

    private void act(TaskCard task) {
        int seed = Math.floorMod((task.memberName() + task.title() + task.due()).hashCode(), PACES * LATE_ONE_OF);
        int pace = seed % PACES;
        boolean late = seed / PACES == 0;
        int left = task.workingDaysLeft();
        if (left <= (late ? LATE : HAND_IN + pace)) {
            as(task, pace == 0 ? "manager" : "member", () -> {
                deeds.file(task, "");
                tasks.submit(task.id(), clock.today(), null, task.version());
            });
        } else if (task.state() == TaskState.NEW && left <= BEGIN + pace) {
            as(task, "member", () -> {
                deeds.see(task);
                deeds.begin(task);
            });
        }
    }

    private void as(TaskCard task, String role, Runnable deed) {
        doors.as(role + story.company(task.memberId()) + "@demo.local", () -> {
            deed.run();
            return task.id();
        });
    }
}
