package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Paragraph;
import org.policydesk.task.TaskDetail;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.ReasonTree;

/** Why the company has this task: its facts against the conditions, or who assigned it in spite of them. */
final class WhyPanel extends Panel {
    WhyPanel(Scene scene) {
        super(scene.say("company.why"));
        setId("why");
        TaskDetail detail = scene.detail();
        if (detail.assignedReason() != null) {
            add(new Paragraph(scene.say("company.why.assigned", detail.assignedReason())));
        }
        if (detail.card().noLongerMatches()) {
            add(new Paragraph(scene.say("company.why.noLonger")));
        }
        if (detail.why() == null) {
            add(new Paragraph(scene.say("company.why.everybody")));
        } else {
            add(new ReasonTree(detail.why()));
        }
    }
}
