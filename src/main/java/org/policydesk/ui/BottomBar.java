package org.policydesk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The four places that a phone's thumb reaches at once. */
final class BottomBar extends Nav {
    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 4;

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Map<String, TaskFigures> figures = new HashMap<>();

    BottomBar(List<NavigationEntry> entries) {
        addClassName("desk-bottom-bar");
        getElement().setAttribute("aria-label", getTranslation("shell.nav.short"));
        entries.stream().limit(ENTRIES).forEach(entry -> {
            TaskFigures beside = new TaskFigures();
            figures.put(entry.path(), beside);
            Anchor link = new Anchor(
                    entry.path(), entry.icon().create(), new Span(getTranslation(entry.textKey() + ".short")), beside);
            link.setRouterIgnore(false);
            links.put(entry.path(), link);
            add(link);
        });
    }

    /** Shows the figures of these places, by address; a place that has no room here is left out. */
    void show(Map<String, Figures> counts) {
        counts.forEach((path, count) -> {
            TaskFigures beside = figures.get(path);
            if (beside != null) {
                beside.show(count);
            }
        });
    }

    /** Marks where the reader is: the entry with just this address, else the one of the same page. */
    void mark(Location location) {
        String whole = location.getPathWithQueryParameters();
        String current = links.containsKey(whole) ? whole : location.getFirstSegment();
        links.forEach((path, link) -> {
            if (path.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
