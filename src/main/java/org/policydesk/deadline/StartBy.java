package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The start-by date (建议启动日): the last working day on which one can begin and still be in time.
 *
 * @param date the day to start by; a working day, never after {@code due}
 * @param due the due date it was planned from
 * @param leadTimes what was subtracted
 * @param steps what is to be begun when, in the order of doing; steps that take no day are left out
 * @param skipped the rest days on the way back from the due date
 * @param provisional true if a year without a holiday notice had a part in it (暂定)
 */
public record StartBy(
        LocalDate date,
        LocalDate due,
        LeadTimes leadTimes,
        List<Step> steps,
        List<Explanation.SkippedDay> skipped,
        boolean provisional) {
    /** The key of the step that prepares the materials. */
    public static final String MATERIALS = "materials";
    /** The key of the days kept free. */
    public static final String RESERVE = "reserve";

    public StartBy {
        steps = List.copyOf(steps);
        skipped = List.copyOf(skipped);
    }

    /** Counts back from the due date; if that is a rest day, from the last working day before it. */
    public static StartBy of(LocalDate due, LeadTimes leadTimes, WorkingCalendar calendar) {
        List<Step> steps = new ArrayList<>();
        LocalDate at = calendar.onOrBefore(due);
        for (LeadTimes.Step step : backwards(leadTimes)) {
            at = calendar.plusWorkingDays(at, -step.workingDays());
            if (step.workingDays() > 0) {
                steps.addFirst(new Step(step.key(), step.workingDays(), at));
            }
        }
        List<Explanation.SkippedDay> skipped = RestDays.between(due.plusDays(1), at, calendar);
        return new StartBy(at, due, leadTimes, steps, skipped, calendar.isProvisional(at, due));
    }

    private static List<LeadTimes.Step> backwards(LeadTimes leadTimes) {
        List<LeadTimes.Step> all = new ArrayList<>();
        all.add(new LeadTimes.Step(MATERIALS, leadTimes.parallelMaterials()));
        all.addAll(leadTimes.serialSteps());
        all.add(new LeadTimes.Step(RESERVE, leadTimes.reserveDays()));
        return all.reversed();
    }

    /**
     * One step of the preparation.
     *
     * @param key what it is
     * @param workingDays how long it takes, at least 1
     * @param from the working day on which it begins at the latest
     */
    public record Step(String key, int workingDays, LocalDate from) {}
}
