package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.ui.component.CopyButton;
import org.policydesk.ui.component.LinkedText;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.ReadableText;

/** Where the task comes from: the policy and its sentence, and how and to whom to hand in. */
final class SourcePanel extends Panel {
    SourcePanel(Scene scene) {
        super(scene.say("company.source"));
        setId("source");
        ActionItem item = scene.detail().item();
        String place = "policy/" + item.policyId() + "?item=" + item.id() + "&task="
                + scene.card().id();
        Anchor policy = new Anchor(place, item.policyTitle());
        policy.setId("source-policy");
        Paragraph title = new Paragraph(policy);
        title.addClassName("source-policy");
        add(title);
        line(scene, "company.source.number", item.docNumber(), false);
        line(scene, "company.source.issuer", item.issuer(), false);
        line(scene, "company.source.channel", item.channel(), true);
        line(scene, "company.source.contact", item.contact(), true);
        if (!item.sentence().isEmpty()) {
            Anchor sentence = new Anchor(place, ReadableText.shown(ReadableText.marked(item.sentence())));
            sentence.addClassName("source-sentence");
            sentence.setId("source-sentence");
            Span open = new Span(scene.say("taskpage.source.open"));
            open.addClassName("source-open");
            sentence.add(open);
            add(sentence);
        }
    }

    private void line(Scene scene, String labelKey, @Nullable String text, boolean copied) {
        if (text == null || text.isBlank()) {
            return;
        }
        Span label = new Span(scene.say(labelKey));
        label.addClassName("source-label");
        LinkedText value = new LinkedText(text);
        value.addClassName("source-value");
        Div line = new Div(label, value);
        line.addClassName("source-line");
        if (copied) {
            line.add(new CopyButton(scene.say("company.copy", scene.say(labelKey)), text));
        }
        add(line);
    }
}
