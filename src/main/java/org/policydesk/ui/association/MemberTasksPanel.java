package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.policydesk.insight.Progress;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.DueText;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Mark;

/** A member's tasks: how far it has come with them, and the overdue, open and done ones with their lights. */
class MemberTasksPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;
    private static final List<TaskFilter.Tab> TABS =
            List.of(TaskFilter.Tab.OVERDUE, TaskFilter.Tab.OPEN, TaskFilter.Tab.DONE);

    private final transient Tasks tasks;
    private final LocalDate today;

    MemberTasksPanel(Tasks tasks, Progress progress, LocalDate today, long memberId) {
        this.tasks = tasks;
        this.today = today;
        setId("member-tasks");
        addClassName("panel");
        H2 title = new H2(getTranslation("overview.member.tasks"));
        title.addClassName("panel-title");
        TabSheet sheet = new TabSheet();
        TaskFilter all = TaskFilter.open().withMember(memberId);
        TaskFilter.Tab first = null;
        for (TaskFilter.Tab tab : TABS) {
            TaskFilter filter = all.withTab(tab);
            int count = tasks.count(filter);
            sheet.add(getTranslation("overview.member." + tab, count), lines(filter, count))
                    .setId("member-tasks-" + tab.name().toLowerCase(Locale.ROOT));
            if (first == null && count > 0) {
                first = tab;
            }
        }
        sheet.setSelectedIndex(first == null ? TABS.indexOf(TaskFilter.Tab.OPEN) : TABS.indexOf(first));
        add(title, new FunnelStrip(progress.of(null, memberId), all), sheet);
    }

    private Component lines(TaskFilter filter, int count) {
        if (count == 0) {
            return new Paragraph(getTranslation("overview.member.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("member-tasks");
        tasks.all(filter, 0, SHOWN).forEach(task -> list.add(line(task)));
        Anchor more = new Anchor(TaskAddress.of(filter), getTranslation("overview.member.all", count));
        return new Div(list, more);
    }

    private ListItem line(TaskCard task) {
        ListItem line = new ListItem(
                new LightBadge(task, today),
                new Anchor("task/" + task.id(), task.title()),
                secondary(getTranslation("task.state." + task.state())),
                DueText.besideLight(task, today));
        Mark.of(task).forEach(line::add);
        String assignee = task.assigneeName();
        line.add(secondary(assignee == null ? getTranslation("task.all.unassigned") : assignee));
        line.add(new Anchor("items/" + task.itemId() + "/board", getTranslation("overview.board")));
        return line;
    }

    private static Span secondary(String text) {
        Span words = new Span(text);
        words.addClassName("desk-secondary");
        return words;
    }
}
