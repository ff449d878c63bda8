package org.policydesk.insight;

import java.time.YearMonth;
import java.util.List;

/**
 * What falls due in a month, and what is only expected to.
 *
 * @param itemCount how many items members have tasks of
 * @param items those with most members, at most a few
 * @param expected programmes whose next round is expected to end then (预计)
 */
public record MonthWindows(YearMonth month, int itemCount, List<ItemDue> items, List<Forecast> expected) {
    public MonthWindows {
        items = List.copyOf(items);
        expected = List.copyOf(expected);
    }
}
