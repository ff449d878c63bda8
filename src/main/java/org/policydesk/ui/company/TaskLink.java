package org.policydesk.ui.company;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.policydesk.task.TaskCard;

/** The link to a task's page, by its title. */
final class TaskLink {
    private TaskLink() {}

    static RouterLink to(TaskCard card) {
        return new RouterLink(card.title(), TaskView.class, new RouteParameters(new RouteParam("taskId", card.id())));
    }

    /** Its address, for places that have no component for each task. */
    static String address(TaskCard card) {
        return "task/" + card.id();
    }
}
