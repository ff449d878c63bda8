package org.policydesk.ui.reminder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.reminder.Alarm;
import org.policydesk.reminder.ReminderAlarms;
import org.policydesk.ui.component.Dates;

/** What the nightly audit found, above everything else until somebody has dealt with it; nothing where all is well. */
public class AlarmBanner extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final transient ReminderAlarms alarms;
    private final transient Dates dates;

    public AlarmBanner(ReminderAlarms alarms, Dates dates) {
        this.alarms = alarms;
        this.dates = dates;
        setId("alarms");
        addClassNames("outbox-banner", "alarm-banner");
        getElement().setAttribute("role", "alert");
        refresh();
    }

    /** Reads the findings again. */
    public final void refresh() {
        removeAll();
        List<Alarm> open = alarms.open();
        setVisible(!open.isEmpty());
        if (open.isEmpty()) {
            return;
        }
        Paragraph title = new Paragraph(getTranslation("reminder.alarms.title", open.size()));
        title.addClassName("outbox-subject");
        UnorderedList list = new UnorderedList();
        open.stream().limit(MOST).forEach(alarm -> list.add(line(alarm)));
        add(title, list);
        if (open.size() > MOST) {
            add(new Paragraph(getTranslation("reminder.alarms.more", open.size() - MOST)));
        }
    }

    private ListItem line(Alarm alarm) {
        Button seen = new Button(getTranslation("reminder.alarms.seen"), click -> {
            alarms.seen(alarm.id());
            refresh();
        });
        seen.addThemeVariants(ButtonVariant.TERTIARY);
        ListItem item = new ListItem(
                new Span(getTranslation("reminder.alarms.kind." + alarm.kind(), dates.moment(alarm.aboutAt()))));
        if (alarm.taskId() != 0) {
            item.add(
                    new Span(" · "),
                    new Anchor("task/" + alarm.taskId(), alarm.title()),
                    new Span(" · " + alarm.memberName()));
        }
        item.add(seen);
        return item;
    }
}
