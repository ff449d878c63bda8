package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskNotFoundException;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Announcer;
import org.policydesk.ui.component.EmptyState;

/**
 * A task: what to do, until when, with what, and why this company; with everything that can be done about it. Another company's
 * number looks exactly like one that nobody has.
 */
@Route(value = "task/:taskId", layout = MainLayout.class)
@PermitAll
public class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient TaskServices services;
    private final transient SignedIn reader;
    private final transient Acts acts;
    private final transient Moves moves;
    private final Div content = new Div();
    private TypedText comment = new TypedText(new TextArea(), "");
    private long taskId;
    private String title = "";

    TaskView(TaskServices services, CurrentUser currentUser, BusinessClock clock) {
        this.services = services;
        this.reader = currentUser.require();
        Announcer announcer = new Announcer();
        this.acts = new Acts(this, clock.today(), this::show);
        this.moves = new Moves(services.tasks(), acts, announcer);
        addClassName("task-view");
        content.addClassName("task-content");
        add(content, announcer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        taskId = event.getRouteParameters()
                .get("taskId")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
        comment = new TypedText(new TextArea(), reader.personId() + ":task:" + taskId + ":comment");
        show();
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }

    private void show() {
        content.removeAll();
        try {
            TaskDetail detail = services.tasks().get(taskId);
            services.conversations().read(taskId);
            show(detail);
        } catch (TaskNotFoundException e) {
            title = getTranslation("company.notFound");
            Anchor back = new Anchor("", getTranslation("company.notFound.back"));
            EmptyState nothing = new EmptyState(title, getTranslation("company.notFound.next"), back);
            nothing.setId("task-not-found");
            content.add(nothing);
        }
    }

    private void show(TaskDetail detail) {
        Scene scene = new Scene(detail, reader, services, acts, moves);
        title = detail.card().title();
        Div left = new Div(new ToDoPanel(scene));
        left.addClassName("task-left");
        left.add(new ChecklistPanel(scene));
        left.add(new CommentsPanel(scene, comment));
        Div right = new Div(new ActionsPanel(scene));
        if (OutcomePanel.fits(scene)) {
            right.add(new OutcomePanel(scene));
        }
        right.add(new WhyPanel(scene), new SourcePanel(scene), new DatePanel(scene));
        if (!detail.period().steps().isEmpty()) {
            right.add(new PeriodPanel(scene));
        }
        right.add(new HistoryPanel(scene));
        right.addClassName("task-right");
        Div columns = new Div(left, right);
        columns.addClassName("task-columns");
        content.add(head(scene), columns);
    }

    private Div head(Scene scene) {
        boolean staff = !scene.ofCompany();
        Anchor back =
                new Anchor(staff ? "tasks" : "board", scene.say(staff ? "company.back.tasks" : "company.back.board"));
        back.addClassName("task-back");
        H1 heading = new H1(title);
        heading.setId("task-title");
        Span member = new Span(scene.card().memberName());
        member.addClassName("desk-secondary");
        Div head = new Div(back, heading, member);
        head.addClassName("task-head");
        return head;
    }
}
