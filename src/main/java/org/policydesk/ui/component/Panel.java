package org.policydesk.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled part of a page. */
public class Panel extends Section {
    public Panel(String title, Component... content) {
        addClassName("panel");
        H2 heading = new H2(title);
        heading.addClassName("panel-title");
        add(heading);
        add(content);
    }
}
