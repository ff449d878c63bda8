package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.TaskDetail;

/** Makes previews of tasks for pages of others. */
@org.springframework.stereotype.Component
public class TaskPreviewPanes {
    private final TaskServices services;
    private final BusinessClock clock;

    TaskPreviewPanes(TaskServices services, BusinessClock clock) {
        this.services = services;
        this.clock = clock;
    }

    /**
     * The card and the page of a task that there is not.
     *
     * @param page whose language it is shown in
     */
    public Component of(Component page, TaskDetail detail) {
        return new TaskPreviewPane(page, detail, services, clock);
    }
}
