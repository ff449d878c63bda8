package org.policydesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import java.util.function.UnaryOperator;

/** The navigation at the side, where there is room; a phone has the {@link BottomBar}. */
final class Navigation {
    private Navigation() {}

    static Component side(List<NavigationEntry> entries, UnaryOperator<String> texts) {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", texts.apply("shell.nav"));
        for (NavigationEntry entry : entries) {
            SideNavItem item = new SideNavItem(
                    texts.apply(entry.textKey()), entry.path(), entry.icon().create());
            item.setMatchNested(true);
            nav.addItem(item);
        }
        return nav;
    }
}
