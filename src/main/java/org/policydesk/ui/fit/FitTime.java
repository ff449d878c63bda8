package org.policydesk.ui.fit;

import java.time.LocalDate;
import java.util.Set;
import org.policydesk.task.ItemStanding;
import org.policydesk.task.ItemWindow;

/** When an item's date is, to filter by. */
enum FitTime {
    /** Due within 30 days, or overdue. */
    SOON,
    LATER,
    /** Without a date, or begun by an event. */
    WITHOUT_DATE,
    OVER;

    private static final int DAYS = 30;

    static FitTime of(ItemStanding item, LocalDate today) {
        ItemWindow window = item.window();
        LocalDate due = window.due();
        if (!window.isLive()) {
            return OVER;
        }
        if (window.kind() != ItemWindow.Kind.DATED || due == null) {
            return WITHOUT_DATE;
        }
        return due.isAfter(today.plusDays(DAYS)) ? LATER : SOON;
    }

    /** Whether the item is shown: nothing pressed means everything that is not over. */
    static boolean shows(Set<FitTime> pressed, ItemStanding item, LocalDate today) {
        FitTime time = of(item, today);
        return pressed.isEmpty() ? time != OVER : pressed.contains(time);
    }
}
