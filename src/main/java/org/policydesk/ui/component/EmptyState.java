package org.policydesk.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list is empty: why it is, and what to do next. */
public class EmptyState extends Div {
    /**
     * @param text why there is nothing, in one sentence
     * @param nextStep what the reader can do, in one sentence
     * @param actions buttons or links for that step, may be none
     */
    public EmptyState(String text, String nextStep, Component... actions) {
        addClassName("empty-state");
        Paragraph what = new Paragraph(text);
        what.addClassName("empty-state-text");
        Paragraph next = new Paragraph(nextStep);
        next.addClassName("empty-state-next");
        add(what, next);
        add(actions);
    }
}
