package org.policydesk.ui.company;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskCard;

/**
 * What a day of the calendar says of a task.
 *
 * @param begins whether the task has to begin on that day, else it is due
 */
record DayEntry(TaskCard card, boolean begins) {
    private static final Comparator<DayEntry> DUE_FIRST = Comparator.comparing(DayEntry::begins)
            .thenComparing(entry -> entry.card().light())
            .thenComparing(entry -> entry.card().id());

    /** The month's days that have something, in their order; what is due stands first. Handed in, a task begins no more. */
    static Map<LocalDate, List<DayEntry>> of(Collection<TaskCard> cards, YearMonth month) {
        SortedMap<LocalDate, List<DayEntry>> days = new TreeMap<>();
        for (TaskCard card : cards) {
            put(days, month, card.due(), new DayEntry(card, false));
            if (card.state().awaitsCompany()) {
                put(days, month, card.startBy(), new DayEntry(card, true));
            }
        }
        days.values().forEach(entries -> entries.sort(DUE_FIRST));
        return days;
    }

    private static void put(
            Map<LocalDate, List<DayEntry>> days, YearMonth month, @Nullable LocalDate day, DayEntry entry) {
        if (day != null && YearMonth.from(day).equals(month)) {
            days.computeIfAbsent(day, one -> new ArrayList<>()).add(entry);
        }
    }
}
