package org.policydesk.task;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What tests of tasks share: the world, the services, and the events that were told. */
@RecordApplicationEvents
abstract class TaskContract {
    @Autowired
    Tasks tasks;

    @Autowired
    Matching matching;

    @Autowired
    PublishingPreview previews;

    @Autowired
    ReminderFeed feed;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    ActionItems items;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    ApplicationEvents events;

    TaskWorld world;

    @BeforeEach
    void makeTheWorld() {
        world = new TaskWorld(profiles, items, people, directory);
    }

    List<TaskCard> tasksOf(ActionItem item) {
        return As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL).withItem(item.id()), 0, 100));
    }

    TaskCard taskOf(ActionItem item, long member) {
        return only(tasksOf(item), card -> card.memberId() == member);
    }

    TaskDetail detail(TaskCard card) {
        return As.staff(() -> tasks.get(card.id()));
    }

    /** A task of a new member, by an item that everybody gets. */
    TaskCard someTask(TaskWorld.Draft draft) {
        long member = world.member("会员");
        return taskOf(world.publish(draft.edit()), member);
    }

    /** Leaves no item published and no verdict kept, for tests that share their database with others. */
    static void withdrawEverything(JdbcClient jdbc) {
        jdbc.sql("delete from verdict").update();
        jdbc.sql("delete from matched_item").update();
        jdbc.sql("update action_item set state = 'WITHDRAWN' where state = 'PUBLISHED'")
                .update();
    }

    <E extends TaskEvent> List<E> told(Class<E> type, long taskId) {
        return events.stream(type).filter(event -> event.taskId() == taskId).toList();
    }

    static <T> T only(List<T> all, Predicate<T> wanted) {
        List<T> found = all.stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw new AssertionError("expected one, found " + found);
        }
        return Objects.requireNonNull(found.getFirst());
    }
}
