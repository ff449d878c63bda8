package org.policydesk.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.RecordedEvent;
import org.policydesk.task.StartedTask;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Words;

/** What happened to the company, with the tasks that it started, and the form to record more (公司变更登记). */
class EventsPanel extends Div {
    private final transient MemberProfile profile;
    private final transient ProfileActs acts;
    private final transient Dates dates;

    EventsPanel(MemberProfile profile, ProfileActs acts, LocalDate today) {
        this.profile = profile;
        this.acts = acts;
        this.dates = new Dates(Words.of(this), today);
        Button record = new Button(getTranslation("member.event.record"), click -> new EventDialog(acts, today).open());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setId("member-event-record");
        record.setVisible(profile.editable());
        if (profile.events().isEmpty()) {
            add(new EmptyState(
                    getTranslation("member.event.empty"),
                    getTranslation(profile.editable() ? "member.event.empty.next" : "member.event.empty.ask"),
                    record));
            return;
        }
        List<StartedTask> tasks = acts.services().periods().tasks(profile.id());
        UnorderedList list = new UnorderedList();
        list.addClassName("member-rows");
        list.setId("member-events");
        profile.events().forEach(event -> list.add(row(event, tasks)));
        Div actions = new Div(record);
        actions.addClassName("member-actions");
        add(list, actions);
    }

    private Row row(RecordedEvent event, List<StartedTask> tasks) {
        String type = getTranslation("rule.event." + event.type());
        String by = event.recordedBy();
        Row row = new Row(
                event.note().equals(type) ? type : type + " · " + event.note(),
                Row.small(dates.day(event.day(), event.at())),
                Row.small(getTranslation(
                        "member.event.by",
                        by == null ? getTranslation("member.system") : by,
                        dates.moment(event.recordedAt()))),
                EvidenceLink.of(acts, event.evidenceId(), getTranslation("member.evidence")),
                started(event, tasks));
        if (profile.editable()) {
            row.action(getTranslation("member.event.move"), type, () -> new EventDayDialog(event, acts, dates.today())
                    .open());
            row.action(getTranslation("member.remove"), type, () -> new EventRemovalDialog(event, acts).open());
        }
        return row;
    }

    private Component started(RecordedEvent event, List<StartedTask> tasks) {
        Div links = new Div();
        links.addClassName("member-event-tasks");
        tasks.stream().filter(task -> task.eventId() == event.id()).forEach(task -> {
            LocalDate due = task.due();
            links.add(new Anchor(
                    "task/" + task.taskId(), due == null ? task.title() : task.title() + " · " + dates.day(due)));
            links.add(Row.small(getTranslation("task.state." + task.state())));
        });
        return links;
    }
}
