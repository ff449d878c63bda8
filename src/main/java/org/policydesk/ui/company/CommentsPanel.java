package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.policydesk.task.TaskComment;
import org.policydesk.ui.component.Panel;

/** What people said about the task, oldest first, and a field to add to it. */
final class CommentsPanel extends Panel {
    private static final int LONGEST = 2000;

    /**
     * @param text the field for a new comment, which outlives the panel so that nothing typed is lost when the page is shown anew
     */
    CommentsPanel(Scene scene, TextArea text) {
        super(scene.say("company.comments"));
        setId("comments");
        if (!scene.detail().comments().isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("comments");
            scene.detail().comments().forEach(comment -> list.add(item(scene, comment)));
            add(list);
        }
        text.setId("comment-text");
        text.setAriaLabel(scene.say("company.comment"));
        text.setPlaceholder(scene.say("company.comment.hint"));
        text.setMaxLength(LONGEST);
        Button send = new Button(
                scene.say("company.comment.send"), click -> scene.acts().run(() -> {
                    scene.tasks().comment(scene.card().id(), text.getValue());
                    text.clear();
                }));
        send.setId("comment-send");
        Div row = new Div(text, send);
        row.addClassName("comment-new");
        add(row);
    }

    private static ListItem item(Scene scene, TaskComment comment) {
        Span who = new Span(comment.personName().isEmpty() ? scene.say("company.system") : comment.personName());
        who.addClassName("comment-who");
        Span when = new Span(scene.dates().moment(comment.at()));
        when.addClassName("desk-secondary");
        Paragraph text = new Paragraph(comment.text());
        text.addClassName("comment-words");
        return new ListItem(who, when, text);
    }
}
