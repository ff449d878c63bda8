package org.policydesk.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The head of a page: its title, how many things it lists, and at the other end at most one primary action. */
public class PageHeader extends Div {
    private final H1 title = new H1();
    private final Span count = new Span();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        this.title.setText(title);
        this.title.addClassName("page-title");
        count.addClassName("page-count");
        count.setVisible(false);
        actions.addClassName("page-actions");
        add(this.title, count, actions);
    }

    /** Changes the title. */
    public void setTitle(String text) {
        title.setText(text);
    }

    /** Shows a count beside the title, such as “12 项”. */
    public void setCount(String text) {
        count.setText(text);
        count.setVisible(!text.isEmpty());
    }

    /** Adds actions at the end; one of them may be primary. */
    public void addActions(Component... components) {
        actions.add(components);
    }
}
