package org.policydesk.ui.company;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.policydesk.account.PersonRef;
import org.policydesk.task.TaskComment;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;

/** What people said about the task, oldest first, what of it is new to the reader, and a field to add to it. */
final class CommentsPanel extends Panel {
    private static final int LONGEST = 2000;

    private final transient Scene scene;

    /**
     * @param typed the field for a new comment, which outlives the panel so that nothing typed is lost when the page is shown anew
     */
    CommentsPanel(Scene scene, TypedText typed) {
        super(scene.say("company.comments"));
        this.scene = scene;
        setId("comments");
        List<TaskComment> comments = scene.detail().comments();
        if (comments.isEmpty()) {
            Paragraph none = new Paragraph(scene.say("taskpage.comments.none"));
            none.addClassName("desk-secondary");
            add(none);
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("comments");
            comments.forEach(comment -> list.add(item(comment)));
            add(list);
        }
        add(writing(typed));
    }

    private Div writing(TypedText typed) {
        TextArea text = typed.text();
        text.setId("comment-text");
        text.setAriaLabel(scene.say("company.comment"));
        text.setPlaceholder(scene.say("taskpage.comment.hint"));
        text.setMaxLength(LONGEST);
        Button send = new Button(scene.say("company.comment.send"), click -> send(text));
        send.setId("comment-send");
        // What was just typed reaches the desk when the field loses the focus.
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text).resetFocusOnActiveElement();
        List<String> names = Stream.concat(
                        scene.services().conversations().addressees(scene.card().id()).stream()
                                .map(PersonRef::name),
                        Stream.of(scene.say("taskpage.theAssociation")))
                .distinct()
                .toList();
        Div acts = new Div(new MentionMenu(scene.say("taskpage.mention"), names), send);
        acts.addClassName("comment-acts");
        Div row = new Div(typed, acts);
        row.addClassName("comment-new");
        row.getElement().setAttribute("data-mentions", "");
        return row;
    }

    private void send(TextArea text) {
        if (scene.acts().run(() -> {
            scene.tasks().comment(scene.card().id(), text.getValue());
            text.clear();
        })) {
            Messages.success(scene.page(), "taskpage.comment.sent");
        }
    }

    private ListItem item(TaskComment comment) {
        Span who = new Span(comment.personName().isEmpty() ? scene.say("company.system") : comment.personName());
        who.addClassName("comment-who");
        Span when = new Span(scene.dates().moment(comment.at()));
        when.addClassName("desk-secondary");
        ListItem item = new ListItem(who, when);
        if (comment.unread()) {
            Span fresh = new Span(scene.say("taskpage.comment.new"));
            fresh.addClassName("comment-fresh");
            item.add(fresh);
        }
        item.add(words(comment));
        return item;
    }

    /** The text with the names that it speaks to set off. */
    private static Paragraph words(TaskComment comment) {
        Paragraph words = new Paragraph();
        words.addClassName("comment-words");
        MentionedText.pieces(comment.text(), comment.mentioned()).forEach(piece -> {
            Span span = new Span(piece.text());
            if (piece.name()) {
                span.addClassName("comment-name");
            }
            words.add(span);
        });
        return words;
    }
}
