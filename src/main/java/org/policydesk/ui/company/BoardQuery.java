package org.policydesk.ui.company;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskFilter.Tab;

/**
 * What the board shows, as it stands in the address: {@code ?tab=overdue&q=…}.
 *
 * @param text what is searched for; empty for nothing
 */
record BoardQuery(Tab tab, String text) {
    private static final String TAB = "tab";
    private static final String TEXT = "q";

    /** Reads the address; what it does not understand counts as not there. */
    static BoardQuery of(QueryParameters parameters) {
        Tab tab =
                parameters.getSingleParameter(TAB).flatMap(BoardQuery::tabNamed).orElse(Tab.OPEN);
        return new BoardQuery(
                tab, parameters.getSingleParameter(TEXT).map(String::strip).orElse(""));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (tab != Tab.OPEN) {
            parameters.put(TAB, tab.name().toLowerCase(Locale.ROOT));
        }
        if (!text.isEmpty()) {
            parameters.put(TEXT, text);
        }
        return QueryParameters.simple(parameters);
    }

    TaskFilter filter() {
        return TaskFilter.of(tab).withText(text);
    }

    BoardQuery withTab(Tab wanted) {
        return new BoardQuery(wanted, text);
    }

    BoardQuery withText(String wanted) {
        return new BoardQuery(tab, wanted.strip());
    }

    private static Optional<Tab> tabNamed(String name) {
        return switch (name) {
            case "open" -> Optional.of(Tab.OPEN);
            case "overdue" -> Optional.of(Tab.OVERDUE);
            case "done" -> Optional.of(Tab.DONE);
            default -> Optional.empty();
        };
    }
}
