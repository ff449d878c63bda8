package org.policydesk.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says from the rules as they stand in words which mails must come, day by day and without anything of the engine: no ladder, no
 * working calendar, no database.
 */
final class MonthOracle {
    static final int[] USUAL = {0, 1, 3, 7, 14, 30};
    private static final LocalTime HOUR = LocalTime.of(8, 30);
    private static final Set<LocalDate> HOLIDAYS = new HashSet<>();
    private static final Set<LocalDate> WORKED =
            Set.of(LocalDate.of(2026, 1, 4), LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28));

    static {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2026, 1, 4)).forEach(HOLIDAYS::add);
        LocalDate.of(2026, 2, 15).datesUntil(LocalDate.of(2026, 2, 24)).forEach(HOLIDAYS::add);
    }

    /**
     * Something that comes round every so many months: by that day of the period's last month, or that month's last day if it has
     * no such day.
     */
    record Series(String title, int months, int day) {
        /** The first day by which it is due from that day on. */
        LocalDate due(LocalDate from) {
            YearMonth month = YearMonth.from(from);
            while (true) {
                LocalDate due = month.atDay(Math.min(day, month.lengthOfMonth()));
                if (month.getMonthValue() % months == 0 && !due.isBefore(from)) {
                    return due;
                }
                month = month.plusMonths(1);
            }
        }

        /** How many days before it is spoken of. */
        int[] before() {
            return months == 1 ? new int[] {0, 2, 5} : USUAL;
        }
    }

    /** One task as people act on it. */
    static final class Job {
        final String title;
        final String company;
        final LocalDate due;
        final int[] before;
        final @Nullable LocalDate opens;
        final LocalDateTime made;
        final String manager;
        String responsible;
        LocalDateTime responsibleSince;
        boolean told;
        boolean assignedUntold;
        boolean acknowledged;
        boolean handedIn;

        Job(
                String title,
                String company,
                LocalDate due,
                int[] before,
                @Nullable LocalDate opens,
                LocalDateTime made,
                String manager) {
            this.title = title;
            this.company = company;
            this.due = due;
            this.before = before;
            this.opens = opens;
            this.made = made;
            this.manager = manager;
            this.responsible = manager;
            this.responsibleSince = made;
        }

        void assign(String person, LocalDateTime at) {
            responsible = person;
            responsibleSince = at;
            assignedUntold = true;
        }
    }

    /** A thing said: to whom, on which day, in which words. */
    private record Said(String to, LocalDateTime at, String words, boolean ladder) {}

    private final Set<LocalDate> closed = new HashSet<>();
    private final String staff;

    MonthOracle(String staff) {
        this.staff = staff;
    }

    void close(LocalDate day) {
        closed.add(day);
    }

    /** Person to the lines of the one mail that must come at that moment, when the last look was at the other. */
    Map<String, Set<String>> mails(List<Job> jobs, LocalDateTime last, LocalDateTime now) {
        Map<String, Set<String>> mails = new TreeMap<>();
        for (Job job : jobs) {
            if (job.handedIn) {
                continue;
            }
            Map<String, List<String>> words = new TreeMap<>();
            // Whoever is named before the first mail hears that they are named; for the manager the task is no news any
            // more.
            if (!job.told && !job.assignedUntold) {
                words.computeIfAbsent(job.responsible, p -> new ArrayList<>()).add("新任务");
            }
            job.told = true;
            Map<String, Said> newest = new TreeMap<>();
            for (Said said : ladder(job)) {
                boolean due = said.at().isAfter(last) && !said.at().isAfter(now);
                if (due
                        && (!newest.containsKey(said.to())
                                || !newest.get(said.to()).at().isAfter(said.at()))) {
                    newest.put(said.to(), said);
                }
            }
            newest.values().forEach(said -> words.computeIfAbsent(said.to(), p -> new ArrayList<>())
                    .add(said.words()));
            if (job.assignedUntold) {
                words.computeIfAbsent(job.responsible, p -> new ArrayList<>()).add("指定您为经办人");
                job.assignedUntold = false;
            }
            words.forEach((person, said) -> mails.computeIfAbsent(person, p -> new TreeSet<>())
                    .add("[" + String.join(" · ", new TreeSet<>(said)) + "] " + job.title + " " + job.company));
        }
        return mails;
    }

    private List<Said> ladder(Job job) {
        List<Said> said = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        for (int days : new int[] {7, 3, 1}) {
            LocalDate day = job.due.plusDays(days);
            while (isRest(day)) {
                day = day.plusDays(1);
            }
            if (taken.add(day)) {
                for (String person : new TreeSet<>(List.of(job.responsible, job.manager, staff))) {
                    say(said, job, person, day, "已逾期");
                }
            }
        }
        for (int days : job.before) {
            LocalDate day = job.due.minusDays(days);
            while (isRest(day)) {
                day = day.minusDays(1);
            }
            if (isOpen(job, day) && !day.atTime(HOUR).isBefore(job.made) && taken.add(day)) {
                say(said, job, job.responsible, day, "临近截止");
            }
        }
        if (!job.acknowledged) {
            LocalDate forManagers = workingDaysBefore(job.due, 3);
            if (!job.manager.equals(job.responsible) && isOpen(job, forManagers)) {
                say(said, job, job.manager, forManagers, "尚无人确认知晓");
            }
            if (isOpen(job, workingDaysBefore(job.due, 1))) {
                say(said, job, staff, workingDaysBefore(job.due, 1), "企业尚未确认知晓");
            }
        }
        if (job.opens != null) {
            LocalDate day = job.opens;
            while (isRest(day)) {
                day = day.plusDays(1);
            }
            if (taken.add(day)) {
                say(said, job, job.responsible, day, "窗口开放");
            }
        }
        return said;
    }

    private void say(List<Said> said, Job job, String person, LocalDate day, String words) {
        LocalDateTime since = person.equals(job.responsible) ? job.responsibleSince : job.made;
        if (!day.atTime(HOUR).isBefore(since)) {
            said.add(new Said(person, day.atTime(HOUR), words, true));
        }
    }

    private static boolean isOpen(Job job, LocalDate day) {
        return job.opens == null || !day.isBefore(job.opens);
    }

    private LocalDate workingDaysBefore(LocalDate day, int days) {
        LocalDate at = day;
        for (int left = days; left > 0; ) {
            at = at.minusDays(1);
            left -= isRest(at) ? 0 : 1;
        }
        return at;
    }

    private boolean isRest(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return closed.contains(day) || HOLIDAYS.contains(day) || weekend && !WORKED.contains(day);
    }
}
