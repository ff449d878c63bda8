package org.policydesk.ui;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The navigation at the side, where there is room; a phone has the {@link BottomBar}. */
final class Navigation extends SideNav {
    private static final long serialVersionUID = 1L;

    private final Map<String, TaskFigures> figures = new HashMap<>();

    Navigation(List<NavigationEntry> entries) {
        getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        for (NavigationEntry entry : entries) {
            SideNavItem item = new SideNavItem(
                    getTranslation(entry.textKey()), entry.path(), entry.icon().create());
            item.setMatchNested(true);
            TaskFigures beside = new TaskFigures();
            figures.put(entry.path(), beside);
            item.setSuffixComponent(beside);
            addItem(item);
        }
    }

    /** Shows the figures of these places, by address. */
    void show(Map<String, Figures> counts) {
        counts.forEach(
                (path, count) -> Objects.requireNonNull(figures.get(path)).show(count));
    }
}
