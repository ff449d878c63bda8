package org.policydesk.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.account.OpenDoors;
import org.policydesk.account.SystemUser;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.Replay;
import org.policydesk.policy.ActionItems;
import org.policydesk.reminder.ReplayedChores;
import org.policydesk.task.Matching;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lives through the working days before the demo's own, one after the other: the clock's work, what is published, what people do. Nothing
 * of it is by chance, so two demos of one day are alike.
 */
@Component
@Profile("demo")
class Past {
    private static final LocalTime NIGHT = LocalTime.of(0, 40);
    private static final LocalTime REMINDERS = LocalTime.of(8, 31);
    private static final LocalTime HABITS = LocalTime.of(8, 50);
    private static final LocalTime PUBLISHING = LocalTime.of(9, 10);
    private static final LocalTime EVENING = LocalTime.of(17, 45);
    /** On that day of the story somebody of the last company is entered whose mails come back. */
    private static final int LEFT = -6;
    // Nothing of the demo comes round more often than every quarter.
    private static final int MATCHED_EVERY = 10;

    private final DemoMembers members;
    private final DemoAccounts accounts;
    private final DemoPolicies policies;
    private final ActionItems items;
    private final StoryTasks tasks;
    private final Story story;
    private final Habits habits;
    private final Matching matching;
    private final ReplayedChores chores;
    private final OpenDoors doors;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final Replay replay;

    Past(
            DemoMembers members,
            DemoAccounts accounts,
            DemoPolicies policies,
            ActionItems items,
            StoryTasks tasks,
            Story story,
            Habits habits,
            Matching matching,
            ReplayedChores chores,
            OpenDoors doors,
            WorkingCalendars calendars,
            BusinessClock clock,
            Replay replay) {
        this.members = members;
        this.accounts = accounts;
        this.policies = policies;
        this.items = items;
        this.tasks = tasks;
        this.story = story;
        this.habits = habits;
        this.matching = matching;
        this.chores = chores;
        this.doors = doors;
        this.calendars = calendars;
        this.clock = clock;
        this.replay = replay;
    }

    /** Fills an empty demo up to the present moment. */
    void live() {
        StoryDays days = new StoryDays(clock.today(), calendars.current());
        try {
            replay.at(days.first().atTime(REMINDERS));
            List<Long> companies = members.load(days.today());
            accounts.load(companies);
            tasks.are(companies);
            walk(days, companies.getLast());
        } finally {
            replay.end();
        }
        SystemUser.run(matching::matchAll);
        chores.planAnew();
        chores.night();
        chores.tick();
    }

    private void walk(StoryDays days, long last) {
        Map<LocalDate, List<StoryItem>> published =
                SystemUser.call(() -> new StoryItems(items.blank(), days).all()).stream()
                        .collect(Collectors.groupingBy(one -> one.item().out()));
        Map<Integer, List<StoryLine>> lines = Story.lines().stream()
                .sorted(Comparator.comparing(StoryLine::time))
                .collect(Collectors.groupingBy(StoryLine::day));
        for (int n = -StoryDays.LENGTH; n < 0; n++) {
            LocalDate day = days.day(n);
            morning(day, n);
            replay.at(day.atTime(PUBLISHING));
            if (n == LEFT) {
                accounts.loadWhoLeft(last);
            }
            List<StoryItem> fresh = published.getOrDefault(day, List.of());
            fresh.forEach(this::publish);
            publishDue(n == -StoryDays.LENGTH ? LocalDate.MIN : days.day(n - 1), day, days.today());
            List<StoryLine> deeds = lines.getOrDefault(n, List.of());
            deeds.forEach(line -> story.act(line, days));
            if (!fresh.isEmpty() || deeds.stream().anyMatch(line -> line.deed().isTold())) {
                replay.at(day.atTime(EVENING));
                chores.tick();
            }
        }
    }

    private void morning(LocalDate day, int n) {
        replay.at(day.atTime(NIGHT));
        if (Math.floorMod(n, MATCHED_EVERY) == 0) {
            SystemUser.run(matching::matchAll);
        }
        chores.night();
        replay.at(day.atTime(REMINDERS));
        chores.tick();
        replay.at(day.atTime(HABITS));
        habits.act();
    }

    private void publishDue(LocalDate before, LocalDate day, LocalDate today) {
        doors.as(DemoAccounts.STAFF, () -> policies.isAnyOut(before, day) ? policies.publishDue(today) : 0);
    }

    private void publish(StoryItem item) {
        tasks.published(item.key(), doors.as(DemoAccounts.STAFF, () -> policies.publish(item.item())));
    }
}
