package org.policydesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import java.util.function.UnaryOperator;

/** The two forms of navigation: at the side where there is room, at the thumb on a phone. */
final class Navigation {
    private static final int BOTTOM_ENTRIES = 4;

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

    static Component bottom(List<NavigationEntry> entries, UnaryOperator<String> texts) {
        Nav nav = new Nav();
        nav.addClassName("desk-bottom-bar");
        nav.getElement().setAttribute("aria-label", texts.apply("shell.nav.short"));
        entries.stream().limit(BOTTOM_ENTRIES).forEach(entry -> {
            Anchor link =
                    new Anchor(entry.path(), entry.icon().create(), new Span(texts.apply(entry.textKey() + ".short")));
            link.setRouterIgnore(false);
            nav.add(link);
        });
        return nav;
    }
}
