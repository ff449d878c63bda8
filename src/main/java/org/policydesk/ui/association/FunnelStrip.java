package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.policydesk.insight.Funnel;
import org.policydesk.task.Step;
import org.policydesk.task.TaskFilter;

/** How far tasks have come, step by step; each step leads to the tasks that have reached it. */
class FunnelStrip extends OrderedList {
    private static final long serialVersionUID = 1L;

    /** @param filter whose tasks they are */
    FunnelStrip(Funnel funnel, TaskFilter filter) {
        addClassName("funnel");
        getElement().setAttribute("aria-label", getTranslation("desk.funnel"));
        for (Step step : Step.values()) {
            add(new ListItem(step(step, funnel, filter)));
        }
    }

    private Component step(Step step, Funnel funnel, TaskFilter filter) {
        int all = funnel.at(Step.ELIGIBLE);
        int reached = funnel.at(step);
        int percent = all == 0 ? 0 : (int) Math.round(100.0 * reached / all);
        Span number = new Span(getTranslation("desk.number", reached));
        number.addClassName("funnel-number");
        Span name = new Span(getTranslation("desk.step." + step.name()));
        Span share = new Span(step == Step.ELIGIBLE ? "" : getTranslation("desk.percent", percent));
        share.addClassName("desk-secondary");
        Div bar = new Div();
        bar.addClassName("funnel-bar");
        bar.getElement().getStyle().set("--share", percent + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div(name, number, share);
        words.addClassName("funnel-words");
        Div content = new Div(words, bar);
        if (step == Step.RECOGNISED && funnel.amount().signum() > 0) {
            content.add(new Span(getTranslation(
                    "desk.amount", funnel.amount().stripTrailingZeros().toPlainString())));
        }
        Anchor link = new Anchor(
                TaskAddress.of(filter.withTab(TaskFilter.Tab.ALL)
                        .withScope(filter.scope().withReached(step))),
                content);
        link.addClassName("funnel-link");
        return link;
    }
}
