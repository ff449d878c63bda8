package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import org.policydesk.catalogue.Group;

/** The listings of one group, which can be chosen all at once. */
final class GroupSection extends Section {
    private static final long serialVersionUID = 1L;

    private final List<ListingLine> lines;
    private final Checkbox all = new Checkbox();

    GroupSection(Group group, List<ListingLine> lines) {
        this.lines = List.copyOf(lines);
        addClassName("listing-group");
        setId("group-" + group.name());
        String name = getTranslation("catalogue.group." + group);
        all.setAriaLabel(getTranslation("catalogue.group.all", name));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                shown().forEach(line -> line.choose(change.getValue()));
            }
        });
        H2 title = new H2(name);
        Div head = new Div(all, title);
        head.addClassName("listing-group-head");
        add(head);
        lines.forEach(this::add);
        sum();
    }

    /** Shows which of its listings are chosen, of those that the search lets through: all, some or none. */
    void sum() {
        long open = shown().count();
        long chosen = shown().filter(ListingLine::isChosen).count();
        all.setEnabled(open > 0);
        all.setValue(open > 0 && chosen == open);
        all.setIndeterminate(chosen > 0 && chosen < open);
    }

    void lock() {
        all.setEnabled(false);
        lines.forEach(ListingLine::lock);
    }

    void filter(String text) {
        lines.forEach(line -> line.filter(text));
        setVisible(lines.stream().anyMatch(ListingLine::isVisible));
    }

    /** Nothing is ticked that nobody sees. */
    private Stream<ListingLine> shown() {
        return lines.stream().filter(line -> !line.loaded() && line.isVisible());
    }
}
