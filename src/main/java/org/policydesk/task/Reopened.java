package org.policydesk.task;

import org.policydesk.account.SystemUser;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Component;

/** Brings a task that is open again in line with what changed while it was closed. Reading members is the system's. */
@Component
class Reopened {
    private final PublishedItems items;
    private final Matcher matcher;

    Reopened(PublishedItems items, Matcher matcher) {
        this.items = items;
        this.matcher = matcher;
    }

    void refresh(TaskRow task) {
        SystemUser.run(() -> items.find(task.itemId()).ifPresent(item -> matcher.again(item, task.memberId())));
    }
}
