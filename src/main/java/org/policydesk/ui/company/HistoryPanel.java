package org.policydesk.ui.company;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.HistoryLine;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Panel;

/** Who did what to the task, newest first. */
final class HistoryPanel extends Panel {
    private final transient Scene scene;

    HistoryPanel(Scene scene) {
        super(scene.say("company.history"));
        this.scene = scene;
        setId("history");
        OrderedList list = new OrderedList();
        list.addClassName("history");
        scene.detail().history().forEach(line -> list.add(item(line)));
        add(list);
    }

    private ListItem item(HistoryLine line) {
        Span when = new Span(scene.dates().moment(line.at()));
        when.addClassName("desk-secondary");
        String who = line.personName().isEmpty() ? scene.say("company.system") : line.personName();
        if (!line.inPlaceOf().isEmpty()) {
            who = scene.say("taskpage.inPlaceOf", who, line.inPlaceOf());
        }
        Span what = new Span(who + " " + scene.say("task.action." + line.action()) + change(line));
        return new ListItem(when, what);
    }

    private String change(HistoryLine line) {
        String change = Stream.of(line.before(), line.after())
                .map(this::value)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" → "));
        return change.isEmpty() ? "" : scene.say("company.colon") + change;
    }

    private String value(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        if (Arrays.stream(TaskState.values()).anyMatch(state -> state.name().equals(value))) {
            return scene.say("task.state." + value);
        }
        try {
            return scene.dates().day(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
