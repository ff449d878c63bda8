package org.policydesk.ui;

import com.vaadin.flow.component.html.Span;

/** How many tasks are open, and how many of them are overdue, beside the way to them; nothing while there are none. */
final class TaskFigures extends Span {
    private static final long serialVersionUID = 1L;

    TaskFigures() {
        addClassName("nav-figures");
        setVisible(false);
    }

    void show(Figures counts) {
        removeAll();
        setVisible(counts.open() > 0);
        // Read aloud as one sentence: a bare number after the place's name says nothing.
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("shell.figures", counts.open(), counts.overdue()));
        if (counts.overdue() > 0) {
            Span overdue = new Span(getTranslation("shell.figures.overdue", counts.overdue()));
            overdue.addClassName("nav-overdue");
            add(overdue);
        }
        Span open = new Span(String.valueOf(counts.open()));
        open.addClassName("nav-open");
        add(open);
    }
}
