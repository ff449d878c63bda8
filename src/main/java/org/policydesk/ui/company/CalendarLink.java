package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.task.TaskNotFoundException;

/** The task's dates for the reader's own calendar: this task as a file, and the way to all of them. */
final class CalendarLink extends Div {
    CalendarLink(Scene scene) {
        addClassName("task-calendar");
        if (scene.card().due() == null) {
            setVisible(false);
            return;
        }
        CalendarFeeds feeds = scene.services().feeds();
        long task = scene.card().id();
        Locale locale = getLocale();
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    try {
                        byte[] content = feeds.ofTask(task, locale);
                        return new DownloadResponse(
                                new ByteArrayInputStream(content),
                                "task-" + task + ".ics",
                                "text/calendar; charset=utf-8",
                                content.length);
                    } catch (TaskNotFoundException e) {
                        return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
                    }
                }),
                "");
        file.add(VaadinIcon.CALENDAR_O.create());
        file.add(scene.say("taskpage.ics"));
        file.setId("task-ics");
        Anchor all = new Anchor("account", scene.say("taskpage.ics.all"));
        add(file, all);
    }
}
