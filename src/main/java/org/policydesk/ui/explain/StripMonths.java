package org.policydesk.ui.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The months of a date's story in runs: those that are looked for, and the gaps between them. Immutable.
 *
 * @param months in order, without a gap
 * @param shown whether they are looked for; a gap is folded away
 */
record StripMonths(List<YearMonth> months, boolean shown) {
    /** So many months are shown whether anybody looks for them or not. */
    private static final int SHORT = 3;

    static List<StripMonths> of(DateStory story) {
        YearMonth last = YearMonth.from(story.last());
        List<YearMonth> all = Stream.iterate(
                        YearMonth.from(story.first()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
        Set<YearMonth> wanted = story.days().map(YearMonth::from).collect(Collectors.toSet());
        List<StripMonths> runs = new ArrayList<>();
        for (YearMonth month : all) {
            boolean shown = all.size() <= SHORT || wanted.contains(month);
            if (runs.isEmpty() || runs.getLast().shown() != shown) {
                runs.add(new StripMonths(new ArrayList<>(), shown));
            }
            runs.getLast().months().add(month);
        }
        return runs.stream()
                .map(run -> new StripMonths(List.copyOf(run.months()), run.shown()))
                .toList();
    }
}
