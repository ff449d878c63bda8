package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.ui.component.Words;

/** Makes the pane of a display when it is wanted, and keeps it for as long as the reader stays with it. */
final class Panes {
    private final Component page;
    private final LocalDate today;
    private final WorkingCalendars calendars;
    private final Moves moves;
    private final HandOver handOver;
    private final Consumer<BoardQuery> changed;
    private @Nullable Display display;
    private @Nullable Pane pane;

    /**
     * @param changed told what the reader wants to see
     */
    Panes(
            Component page,
            LocalDate today,
            WorkingCalendars calendars,
            Moves moves,
            HandOver handOver,
            Consumer<BoardQuery> changed) {
        this.page = page;
        this.today = today;
        this.calendars = calendars;
        this.moves = moves;
        this.handOver = handOver;
        this.changed = changed;
    }

    Pane of(Display wanted) {
        Pane kept = pane;
        if (kept == null || display != wanted) {
            kept = switch (wanted) {
                case BOARD -> new ColumnsPane(new CardFaces(Words.of(page), today), moves, handOver);
                case LIST -> new ListPane(today, changed);
                case CALENDAR -> new CalendarPane(today, calendars.current());
                case TIMELINE -> new TimelinePane(today);
            };
            pane = kept;
            display = wanted;
        }
        return kept;
    }
}
