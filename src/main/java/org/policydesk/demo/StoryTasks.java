package org.policydesk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policydesk.account.SystemUser;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds the tasks that the story speaks of. Belongs to one start of a demo. */
@Component
@Profile("demo")
class StoryTasks {
    private final Tasks tasks;
    private final Map<String, Long> items = new HashMap<>();
    private List<Long> companies = List.of();

    StoryTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Names the companies, in the order of their table. */
    void are(List<Long> companies) {
        this.companies = List.copyOf(companies);
    }

    void published(String item, long id) {
        items.put(item, id);
    }

    long item(String key) {
        return Objects.requireNonNull(items.get(key), key);
    }

    boolean tellsOf(long itemId) {
        return items.containsValue(itemId);
    }

    long member(int company) {
        return companies.get(company - 1);
    }

    /** The company's number in the table. */
    int company(long memberId) {
        return companies.indexOf(memberId) + 1;
    }

    /** The company's task of the item, as it is now. */
    TaskCard of(String item, int company) {
        TaskFilter filter =
                TaskFilter.of(TaskFilter.Tab.ALL).withItem(item(item)).withMember(member(company));
        return SystemUser.call(() -> tasks.all(filter, 0, 1)).getFirst();
    }
}
