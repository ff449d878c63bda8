package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the next round of a programme is to be expected (预计) after its earlier ones. An expectation, never a deadline: nothing is
 * due by it.
 *
 * @param opens the expected first day; null where no earlier round told one
 * @param due the expected last day
 * @param spread by how many days earlier rounds differed from what it was taken from, at most
 * @param basis what it was taken from
 * @param confidence how far to trust it
 * @param every years from one round to the next where the basis is yearly, else the days between two rounds
 * @param earlier the rounds that it was taken from, in ascending order; at least one
 * @param missed how many rounds were to be expected since the last one and did not come
 */
public record ExpectedWindow(
        @Nullable LocalDate opens,
        LocalDate due,
        int spread,
        Basis basis,
        Confidence confidence,
        int every,
        List<Earlier> earlier,
        int missed) {
    private static final double YEAR = 365.25;
    private static final int STRAY_FROM_A_YEAR = 75;
    private static final int SMALL_SPREAD = 20;
    private static final int FAIR_SPREAD = 45;
    private static final int PATIENCE = 30;
    private static final int ENOUGH = 3;
    private static final int MOST_MISSED = 2;

    public ExpectedWindow {
        earlier = List.copyOf(earlier);
    }

    /**
     * An earlier round.
     *
     * @param opens its first day, null if it told none
     * @param due its last day
     */
    public record Earlier(@Nullable LocalDate opens, LocalDate due) {}

    /** What an expectation is taken from. */
    public enum Basis {
        /** One round: the same time a year later. */
        ONE,
        /** Rounds whole years apart: the median of their days in the year. */
        YEARLY,
        /** Rounds at other distances: the median of the distances. */
        INTERVAL
    }

    /** How far to trust an expectation. */
    public enum Confidence {
        LOW,
        FAIR,
        HIGH
    }

    /**
     * The expectation as of a day. Nothing without an earlier round, and nothing any more once more than two rounds in a row
     * did not come.
     */
    public static Optional<ExpectedWindow> of(List<Earlier> rounds, LocalDate today) {
        List<Earlier> earlier = rounds.stream()
                .sorted(Comparator.comparing(Earlier::due))
                .distinct()
                .toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Step step = step(earlier.stream().map(Earlier::due).distinct().toList());
        LocalDate last = earlier.getLast().due();
        LocalDate due = step.after(last);
        int patience = Math.max(step.spread(), PATIENCE);
        int missed = 0;
        while (due.plusDays(patience).isBefore(today) && missed <= MOST_MISSED) {
            missed++;
            due = step.after(step.next(last, missed));
        }
        if (missed > MOST_MISSED) {
            return Optional.empty();
        }
        Integer length = length(earlier);
        return Optional.of(new ExpectedWindow(
                length == null ? null : due.minusDays(length),
                due,
                step.spread(),
                step.basis(),
                confidence(earlier.size(), step.spread(), missed),
                step.every(),
                earlier,
                missed));
    }

    private static Step step(List<LocalDate> dues) {
        if (dues.size() == 1) {
            return new Step(Basis.ONE, 1, 0, 0);
        }
        List<Integer> gaps = java.util.stream.IntStream.range(1, dues.size())
                .mapToObj(i -> (int) ChronoUnit.DAYS.between(dues.get(i - 1), dues.get(i)))
                .toList();
        int gap = median(gaps);
        int years = (int) Math.round(gap / YEAR);
        if (years == 0 || Math.abs(gap - years * YEAR) > STRAY_FROM_A_YEAR) {
            return new Step(Basis.INTERVAL, gap, 0, spread(gaps, gap));
        }
        LocalDate last = dues.getLast();
        List<Integer> offsets = dues.stream()
                .map(due -> (int) ChronoUnit.DAYS.between(last, due.plusYears(wholeYears(due, last))))
                .toList();
        int shift = median(offsets);
        return new Step(Basis.YEARLY, years, shift, spread(offsets, shift));
    }

    private static long wholeYears(LocalDate from, LocalDate to) {
        return Math.round(ChronoUnit.DAYS.between(from, to) / YEAR);
    }

    private static @Nullable Integer length(List<Earlier> earlier) {
        List<Integer> lengths = earlier.stream()
                .filter(one -> one.opens() != null && !one.opens().isAfter(one.due()))
                .map(one -> (int) ChronoUnit.DAYS.between(Objects.requireNonNull(one.opens()), one.due()))
                .toList();
        return lengths.isEmpty() ? null : median(lengths);
    }

    private static Confidence confidence(int rounds, int spread, int missed) {
        if (rounds < 2 || missed > 0 || spread > FAIR_SPREAD) {
            return Confidence.LOW;
        }
        return rounds >= ENOUGH && spread <= SMALL_SPREAD ? Confidence.HIGH : Confidence.FAIR;
    }

    private static int median(List<Integer> values) {
        List<Integer> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Math.floorDiv(sorted.get(middle - 1) + sorted.get(middle), 2);
    }

    private static int spread(List<Integer> values, int around) {
        return values.stream().mapToInt(value -> Math.abs(value - around)).max().orElse(0);
    }

    /** How one goes from a round to the next. */
    private record Step(Basis basis, int every, int shift, int spread) {
        LocalDate after(LocalDate round) {
            return next(round, 1).plusDays(shift);
        }

        /** So many rounds later, without the shift. */
        LocalDate next(LocalDate round, int rounds) {
            return basis == Basis.INTERVAL
                    ? round.plusDays((long) every * rounds)
                    : round.plusYears((long) every * rounds);
        }
    }
}
