package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.insight.Missed;

/** Why dates were missed, a bar each; each leads to its tasks. */
class MissedList extends UnorderedList {
    private static final long serialVersionUID = 1L;

    MissedList(List<Missed> missed) {
        addClassName("missed");
        int all = missed.stream().mapToInt(Missed::count).sum();
        missed.forEach(one -> {
            Div bar = new Div();
            bar.addClassName("funnel-bar");
            bar.getStyle().set("--share", 100 * one.count() / Math.max(all, 1) + "%");
            bar.getElement().setAttribute("aria-hidden", "true");
            Anchor why = new Anchor(TaskAddress.of(one.tasks()), getTranslation("desk.missed." + one.why()));
            Div words = new Div(why, new Span(getTranslation("desk.number", one.count())));
            words.addClassName("missed-words");
            add(new ListItem(words, bar));
        });
    }
}
