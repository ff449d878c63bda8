package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;

/** 看板 | 列表 | 日历 | 时间轴, over the same filter. */
final class DisplaySwitch extends Nav {
    private final Map<Display, RouterLink> links = new EnumMap<>(Display.class);

    DisplaySwitch() {
        addClassName("board-displays");
        getElement().setAttribute("aria-label", getTranslation("board.displays"));
        for (Display display : Display.values()) {
            RouterLink link = new RouterLink("", BoardView.class);
            link.add(display.icon().create(), new Span(getTranslation("board.display." + display.name())));
            link.setId("view-" + Address.word(display));
            link.addClassName("board-display");
            links.put(display, link);
            add(link);
        }
    }

    void show(BoardQuery query) {
        setVisible(query.tab().tasks().isPresent());
        links.forEach((display, link) -> {
            link.setQueryParameters(query.withDisplay(display).parameters());
            Current.mark(link, display == query.display());
        });
    }
}
