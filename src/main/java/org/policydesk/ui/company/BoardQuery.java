package org.policydesk.ui.company;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;

/**
 * What the company's page shows, as it stands in the address, so that it can be sent: {@code ?tab=overdue&view=list&q=…}.
 *
 * @param text what is searched for; empty for nothing
 * @param month the month that calendar and time line begin with; null for the present one
 */
record BoardQuery(
        BoardTab tab,
        Display display,
        String text,
        CardChoice choice,
        ListShape shape,
        @Nullable YearMonth month) {
    static final BoardQuery PLAIN =
            new BoardQuery(BoardTab.OPEN, Display.BOARD, "", CardChoice.EVERYTHING, ListShape.USUAL, null);

    /** Reads the address; what it does not understand counts as not there. */
    static BoardQuery of(QueryParameters parameters) {
        Address address = Address.of(parameters);
        return new BoardQuery(
                address.one("tab", BoardTab.class).orElse(BoardTab.OPEN),
                address.one("view", Display.class).orElse(Display.BOARD),
                address.word("q").orElse(""),
                CardChoice.of(address),
                ListShape.of(address),
                address.word("month").flatMap(BoardQuery::month).orElse(null));
    }

    QueryParameters parameters() {
        Address address = new Address();
        if (tab != BoardTab.OPEN) {
            address.put("tab", tab);
        }
        if (display != Display.BOARD) {
            address.put("view", display);
        }
        address.put("q", text);
        choice.write(address);
        shape.write(address);
        if (month != null) {
            address.put("month", month.toString());
        }
        return address.parameters();
    }

    /** Whether the whole tab is shown. */
    boolean isWhole() {
        return text.isEmpty() && choice.isEverything();
    }

    /** Whether the item is what is searched for; its title and its policy's are looked at. */
    boolean finds(ActionItem item) {
        return finds(item.title() + " " + item.policyTitle());
    }

    /** Whether what is searched for stands in these words. */
    boolean finds(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    BoardQuery withTab(BoardTab wanted) {
        return new BoardQuery(wanted, display, text, choice, shape, month);
    }

    BoardQuery withDisplay(Display wanted) {
        return new BoardQuery(tab, wanted, text, choice, shape, month);
    }

    BoardQuery withText(String wanted) {
        return new BoardQuery(tab, display, wanted.strip(), choice, shape, month);
    }

    BoardQuery withChoice(CardChoice wanted) {
        return new BoardQuery(tab, display, text, wanted, shape, month);
    }

    BoardQuery withShape(ListShape wanted) {
        return new BoardQuery(tab, display, text, choice, wanted, month);
    }

    BoardQuery withMonth(@Nullable YearMonth wanted) {
        return new BoardQuery(tab, display, text, choice, shape, wanted);
    }

    private static Optional<YearMonth> month(String text) {
        // Years of four digits only: others go beyond what a calendar can add to.
        return text.matches("[12][0-9]{3}-(0[1-9]|1[0-2])") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }
}
