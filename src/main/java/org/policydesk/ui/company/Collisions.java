package org.policydesk.ui.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.task.LifeCycle;
import org.policydesk.task.TaskCard;

/**
 * Points out where a company's tasks meet within the next 60 days. Pure. A task is worked on from its start-by date, else from
 * the opening of its window, at the earliest today, to its due date; what is overdue is worked on today.
 */
final class Collisions {
    private static final int DAYS_AHEAD = 60;
    /** Fewer at once are everyday work. */
    private static final int MANY = 3;
    /** A shorter rest is a weekend. */
    private static final int LONG_REST = 3;
    /** A holiday longer before the due date leaves time to make up for it. */
    private static final int DAYS_AFTER = 14;

    private static final Comparator<TaskCard> BY_DUE = Comparator.comparing(
                    TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskCard::id);

    private final LocalDate today;
    private final WorkingCalendar calendar;

    private Collisions(LocalDate today, WorkingCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    /** A task with the days on which it is worked on, both included. */
    private record Work(TaskCard card, LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Windows first, then people by how much they have, then the next holiday. */
    static List<Collision> of(Collection<TaskCard> cards, LocalDate today, WorkingCalendar calendar) {
        return new Collisions(today, calendar).find(cards);
    }

    private List<Collision> find(Collection<TaskCard> cards) {
        List<Work> works =
                cards.stream().map(this::work).filter(Objects::nonNull).toList();
        List<Collision> found = new ArrayList<>();
        peak(works.stream()
                        .filter(work -> work.card().lifeCycle() == LifeCycle.APPLICATION)
                        .toList())
                .ifPresent(peak -> found.add(new Collision.Windows(from(peak), to(peak), cardsOf(peak))));
        works.stream()
                .filter(work -> work.card().assigneeId() != null)
                .collect(Collectors.groupingBy(
                        work -> Objects.requireNonNull(work.card().assigneeId()), TreeMap::new, Collectors.toList()))
                .forEach((person, own) -> peak(own).ifPresent(peak -> found.add(overload(person, peak))));
        holiday(works).ifPresent(found::add);
        return found;
    }

    private @Nullable Work work(TaskCard card) {
        LocalDate due = card.due();
        if (due == null || !card.state().awaitsCompany()) {
            return null;
        }
        LocalDate begin = card.startBy() == null ? card.opens() : card.startBy();
        LocalDate from = begin == null || begin.isBefore(today) ? today : begin;
        LocalDate to = due.isBefore(today) ? today : due;
        return from.isAfter(today.plusDays(DAYS_AHEAD)) ? null : new Work(card, from.isAfter(to) ? to : from, to);
    }

    /** The first day on which most tasks are under way, with these tasks; empty if they are not many. */
    private static Optional<List<Work>> peak(List<Work> works) {
        return works.stream()
                .map(Work::from)
                .distinct()
                .sorted()
                .map(day -> works.stream().filter(work -> work.covers(day)).toList())
                .filter(together -> together.size() >= MANY)
                .reduce((most, other) -> other.size() > most.size() ? other : most);
    }

    private static Collision overload(long person, List<Work> peak) {
        String name = peak.getFirst().card().assigneeName();
        return new Collision.Overload(person, name == null ? "" : name, from(peak), to(peak), cardsOf(peak));
    }

    private Optional<Collision> holiday(List<Work> works) {
        LocalDate day = today;
        while (!day.isAfter(today.plusDays(DAYS_AHEAD))) {
            LocalDate end = restFrom(day);
            if (end.isAfter(day)) {
                List<Work> met = met(works, day, end.minusDays(1));
                if (isHoliday(day, end) && !met.isEmpty()) {
                    return Optional.of(new Collision.Holiday(day, end.minusDays(1), cardsOf(met)));
                }
                day = end;
            } else {
                day = day.plusDays(1);
            }
        }
        return Optional.empty();
    }

    private static List<Work> met(List<Work> works, LocalDate first, LocalDate last) {
        return works.stream()
                .filter(work -> !work.from().isAfter(last) && !work.to().isBefore(first))
                .filter(work -> !work.to().isAfter(last.plusDays(DAYS_AFTER)))
                .toList();
    }

    private LocalDate restFrom(LocalDate day) {
        LocalDate end = day;
        while (!calendar.isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return end;
    }

    private boolean isHoliday(LocalDate first, LocalDate end) {
        return first.plusDays(LONG_REST - 1).isBefore(end)
                && first.datesUntil(end).anyMatch(day -> calendar.kindOf(day) == DayKind.PUBLIC_HOLIDAY);
    }

    private static LocalDate from(List<Work> works) {
        return works.stream().map(Work::from).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate to(List<Work> works) {
        return works.stream().map(Work::to).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<TaskCard> cardsOf(List<Work> works) {
        return works.stream().map(Work::card).sorted(BY_DUE).toList();
    }
}
