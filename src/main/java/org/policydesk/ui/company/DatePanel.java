package org.policydesk.ui.company;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.policydesk.policy.LocalDue;
import org.policydesk.task.DateSource;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.ui.component.ExplanationWords;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;

/** Why the date is what it is, step by step. */
final class DatePanel extends Panel {
    DatePanel(Scene scene) {
        super(scene.say("company.dateWhy"));
        setId("date-why");
        TaskDetail detail = scene.detail();
        TaskCard card = detail.card();
        UnorderedList steps = new UnorderedList();
        steps.addClassName("date-steps");
        if (detail.explanation() != null && detail.ruleDue() != null) {
            new ExplanationWords(Words.of(this), scene.dates())
                    .steps(detail.explanation(), detail.ruleDue())
                    .forEach(step -> steps.add(new ListItem(step.text())));
        }
        if (card.dateSource() == DateSource.LOCAL && card.due() != null) {
            LocalDue local = detail.local();
            String day = scene.dates().day(card.due(), card.cutOff());
            steps.add(new ListItem(
                    local == null
                            ? scene.say("company.dateWhy.local", day)
                            : scene.say("company.dateWhy.localBy", local.unit(), day, local.source())));
        }
        if (card.dateSource() == DateSource.SUGGESTED && card.due() != null && detail.ruleDue() != null) {
            steps.add(new ListItem(scene.say(
                    "company.dateWhy.suggested",
                    scene.dates().day(detail.ruleDue()),
                    detail.item().reviewDays(),
                    scene.dates().day(card.due()))));
        }
        if (card.startBy() != null) {
            steps.add(new ListItem(
                    scene.say("company.dateWhy.start", scene.dates().day(card.startBy()))));
        }
        if (steps.getComponentCount() == 0) {
            steps.add(new ListItem(scene.say("company.dateWhy.none")));
        }
        add(steps);
    }
}
