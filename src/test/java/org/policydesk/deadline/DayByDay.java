package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Counts working days as a person would, one day after the other, with nothing prepared: what the calendar is held against. */
final class DayByDay {
    private final List<CalendarYear> years;
    /** What kind of day each is does not change while one counts, and the laws pass millions of days. */
    private final Map<LocalDate, DayKind> kinds = new HashMap<>();

    DayByDay(List<CalendarYear> years) {
        this.years = years;
    }

    LocalDate plus(LocalDate day, int n) {
        LocalDate at = day;
        for (int left = Math.abs(n); left > 0; ) {
            at = n > 0 ? at.plusDays(1) : at.minusDays(1);
            left -= kindOf(at).isWorking() ? 1 : 0;
        }
        return at;
    }

    int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate at = from; !at.equals(to); ) {
            boolean back = to.isBefore(from);
            at = back ? at.minusDays(1) : at.plusDays(1);
            if (kindOf(at).isWorking()) {
                count += back ? -1 : 1;
            }
        }
        return count;
    }

    DayKind kindOf(LocalDate day) {
        return kinds.computeIfAbsent(day, this::lookedUp);
    }

    private DayKind lookedUp(LocalDate day) {
        boolean known = years.stream().anyMatch(one -> one.year() == day.getYear());
        return years.stream()
                .sorted(Comparator.comparing(one -> one.year() != day.getYear()))
                .map(one -> one.exceptions().get(day))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> known
                        ? Optional.empty()
                        : Optional.ofNullable(CalendarYear.estimate(day.getYear())
                                .exceptions()
                                .get(day)))
                .orElse(day.getDayOfWeek().getValue() > 5 ? DayKind.WEEKEND : DayKind.WORKING);
    }
}
