package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.ui.component.Announcer;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Words;

/** A task's card and page as the company's manager would see them, of a task that there is not: nothing in it can be touched. */
@JsModule("context://js/card.js")
final class TaskPreviewPane extends Div {
    private static final long serialVersionUID = 1L;
    private static final long NOBODY = 0;

    TaskPreviewPane(Component page, TaskDetail detail, TaskServices services, BusinessClock clock) {
        addClassName("task-preview");
        getElement().setAttribute("inert", true);
        TaskCard card = detail.card();
        SignedIn manager = new SignedIn(
                NOBODY, "", "", null, card.memberId(), List.of(new Membership(card.memberId(), Role.COMPANY_MANAGER)));
        Acts acts = new Acts(page, clock.today(), () -> {});
        Scene scene = new Scene(detail, manager, services, acts, new Moves(services.tasks(), acts, new Announcer()));
        Div left = new Div(new ToDoPanel(scene), new ChecklistPanel(scene));
        left.addClassName("task-left");
        Div right = new Div(
                new LightBadge(card, clock.today()), new WhyPanel(scene), new SourcePanel(scene), new DatePanel(scene));
        right.addClassName("task-right");
        Div columns = new Div(left, right);
        columns.addClassName("task-columns");
        CardFaces faces = new CardFaces(Words.of(page), clock.today());
        Div face = new Div(new CardView(card, faces));
        face.getElement().setAttribute("data-card-texts", faces.common());
        face.addClassName("task-preview-card");
        add(face, new H2(card.title()), columns);
    }
}
