package org.policydesk.ui.fit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Reason;
import org.policydesk.task.ItemGrounds;
import org.policydesk.ui.component.ReasonTree;

/** The whole reason, and where the item stands in the policy. */
class GroundsPanel extends Div {
    GroundsPanel(ItemGrounds grounds) {
        addClassName("fit-grounds");
        Paragraph action = new Paragraph(grounds.action());
        add(action, reasons(grounds.reason()));
        if (!grounds.sentence().isEmpty()) {
            Div sentence = new Div();
            sentence.setText(grounds.sentence());
            sentence.addClassName("source-sentence");
            add(sentence);
        }
        Paragraph source = new Paragraph(getTranslation(
                "fit.source",
                Stream.of(grounds.policyTitle(), grounds.docNumber(), grounds.issuer())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(" · "))));
        source.addClassName("desk-secondary");
        add(source);
    }

    private Component reasons(@Nullable Reason reason) {
        return reason == null ? new Paragraph(getTranslation("fit.forEverybody")) : new ReasonTree(reason);
    }
}
