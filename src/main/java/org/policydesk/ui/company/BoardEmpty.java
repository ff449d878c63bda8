package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.policydesk.ui.component.EmptyState;

/** What stands where no task is: why, and the way on. */
final class BoardEmpty extends Div {
    BoardEmpty(BoardQuery query) {
        String kind = query.isWhole() ? query.tab().name() : query.text().isEmpty() ? "CHOICE" : "SEARCH";
        add(new EmptyState(
                getTranslation("company.empty." + kind, query.text()),
                getTranslation("company.empty." + kind + ".next"),
                way(query)));
    }

    private Component way(BoardQuery query) {
        if (query.isWhole() && query.tab() == BoardTab.OPEN) {
            return new RouterLink(getTranslation("board.empty.profile"), ProfileView.class);
        }
        RouterLink link = new RouterLink(
                getTranslation(query.isWhole() ? "board.empty.open" : "board.empty.all"), BoardView.class);
        BoardQuery whole = BoardQuery.PLAIN.withDisplay(query.display());
        QueryParameters to = (query.isWhole() ? whole : whole.withTab(query.tab())).parameters();
        link.setQueryParameters(to);
        return link;
    }
}
