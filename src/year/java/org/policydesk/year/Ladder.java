package org.policydesk.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rungs of one task by the rules as they stand in words: before, on and after the due date, start, opening, silence. Those that
 * meet on a day become one, those up to the due date move before days of rest, the others behind them.
 */
final class Ladder {
    private static final LocalTime HOUR = LocalTime.of(8, 30);
    private static final int[] USUAL = {0, 1, 3, 7, 14, 30};
    private static final int[] SHORT = {0, 2, 5};
    private static final int[] AFTER = {7, 3, 1};
    private static final int NEVER_RESTS = 1;

    private Ladder() {}

    /** To whom a rung speaks. */
    enum To {
        RESPONSIBLE,
        EVERYBODY,
        OTHER_MANAGERS,
        STAFF
    }

    /**
     * @param words what the mail says
     * @param rests whether it rests while somebody wants to hear of the task later
     * @param silence whether it is only said as long as nobody acknowledged
     */
    record Rung(String name, LocalDateTime at, String words, To to, boolean rests, boolean silence) {}

    static List<Rung> of(Job job, RestDays rest) {
        List<Rung> rungs = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        for (int days : AFTER) {
            LocalDate day = rest.onOrAfter(job.due.plusDays(days));
            add(rungs, taken, job, new Rung("after" + days, day.atTime(HOUR), "已逾期", To.EVERYBODY, false, false));
        }
        for (int days : job.topic.dates.shortCycle() ? SHORT : USUAL) {
            LocalDate day = rest.onOrBefore(job.due.minusDays(days));
            if (isOpen(job, day)) {
                boolean rests = days > NEVER_RESTS;
                add(
                        rungs,
                        taken,
                        job,
                        new Rung("before" + days, day.atTime(HOUR), "临近截止", To.RESPONSIBLE, rests, false));
            }
        }
        silence(rungs, job, rest.plusWorking(job.due, -3), "尚无人确认知晓", To.OTHER_MANAGERS);
        silence(rungs, job, rest.plusWorking(job.due, -1), "企业尚未确认知晓", To.STAFF);
        LocalDate start = job.start;
        if (start != null) {
            add(rungs, taken, job, new Rung("start", start.atTime(HOUR), "该启动了", To.RESPONSIBLE, true, false));
        }
        LocalDate opens = job.opens;
        if (opens != null) {
            LocalDate day = rest.onOrAfter(opens);
            add(rungs, taken, job, new Rung("opens", day.atTime(HOUR), "窗口开放", To.RESPONSIBLE, true, false));
        }
        return rungs;
    }

    /** Of rungs that meet the first in order speaks; one that was past when the dates became known takes no day. */
    private static void add(List<Rung> rungs, Set<LocalDate> taken, Job job, Rung rung) {
        if (rung.at().isBefore(job.known) || taken.add(rung.at().toLocalDate())) {
            rungs.add(rung);
        }
    }

    private static void silence(List<Rung> rungs, Job job, LocalDate day, String words, To to) {
        if (isOpen(job, day)) {
            rungs.add(new Rung(to.name(), day.atTime(HOUR), words, to, false, true));
        }
    }

    private static boolean isOpen(Job job, LocalDate day) {
        return job.opens == null || !day.isBefore(job.opens);
    }
}
