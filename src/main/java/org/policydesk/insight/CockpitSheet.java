package org.policydesk.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the association achieves, in figures.
 *
 * @param at when the tasks were counted, on the business time line; null if they never were
 * @param years years that tasks are due in, the latest first
 * @param all everything of the year that was asked for
 * @param months the twelve months from the present one on, whatever the year, each once, with tasks still to be done
 * @param owners those who see to tasks, those first that have most overdue, at most a hundred, and what nobody sees to
 * @param members those with most overdue, at most a hundred
 * @param missed what is past due today, or was handed in late
 */
public record CockpitSheet(
        @Nullable Instant at,
        List<Integer> years,
        Tally all,
        List<Tally> branches,
        List<Tally> regions,
        List<Tally> programmes,
        List<Tally> months,
        List<Tally> owners,
        List<Tally> members,
        List<Missed> missed) {}
