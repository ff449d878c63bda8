package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;
import org.policydesk.task.TaskCounts;

/** 待办 | 超期 | 已办 | 待触发 | 须知 with their counts: links, so that each can be opened beside the others or sent. */
final class BoardTabs extends Nav {
    private final Map<BoardTab, RouterLink> links = new EnumMap<>(BoardTab.class);
    private final Map<BoardTab, Span> figures = new EnumMap<>(BoardTab.class);

    BoardTabs() {
        addClassName("board-tabs");
        getElement().setAttribute("aria-label", getTranslation("board.tabs"));
        for (BoardTab tab : BoardTab.values()) {
            Span figure = new Span();
            figure.addClassName("tab-count");
            RouterLink link = new RouterLink("", BoardView.class);
            link.add(new Span(getTranslation("board.tab." + tab.name())), figure);
            link.setId("tab-" + Address.word(tab));
            link.addClassName("board-tab");
            links.put(tab, link);
            figures.put(tab, figure);
            add(link);
        }
    }

    /**
     * @param waiting how many duties wait for their event
     * @param notices how many notices there are
     */
    void show(BoardQuery query, TaskCounts counts, int waiting, int notices) {
        links.forEach((tab, link) -> {
            link.setQueryParameters(query.withTab(tab).parameters());
            Current.mark(link, tab == query.tab());
        });
        figures.forEach((tab, figure) -> {
            int count =
                    switch (tab) {
                        case OPEN -> counts.open();
                        case OVERDUE -> counts.overdue();
                        case DONE -> counts.done();
                        case WAITING -> waiting;
                        case NOTICE -> notices;
                    };
            figure.setText(String.valueOf(count));
            figure.setClassName("tab-alarm", tab == BoardTab.OVERDUE && count > 0);
        });
    }
}
