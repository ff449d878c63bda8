package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.policydesk.recommendation.Stage;

/** The four stages in their order, with the present one marked by shape and words, not by colour alone. */
final class StageStrip extends OrderedList {
    private static final long serialVersionUID = 1L;

    StageStrip(Stage now) {
        addClassName("stages");
        getElement().setAttribute("aria-label", getTranslation("recommendation.stages"));
        for (Stage stage : Stage.values()) {
            Span sign = new Span(stage.compareTo(now) < 0 ? "✓" : String.valueOf(stage.ordinal() + 1));
            sign.addClassName("stage-sign");
            sign.getElement().setAttribute("aria-hidden", "true");
            ListItem item = new ListItem(sign, new Span(getTranslation("recommendation.stage." + stage)));
            item.addClassNames("stage", stage.compareTo(now) < 0 ? "stage-done" : "stage-ahead");
            if (stage == now) {
                item.removeClassName("stage-ahead");
                item.addClassName("stage-now");
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
