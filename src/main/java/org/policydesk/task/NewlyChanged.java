package org.policydesk.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policydesk.audit.Journal;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose tasks the journal tells of, each entry once, by one thread. What a transaction of less than a minute commits late is not
 * missed: that far back numbers are looked at again.
 */
@Component
class NewlyChanged {
    private static final String TASK = "task";
    private static final Duration LATE = Duration.ofMinutes(1);
    /** Beyond that everybody had better look. */
    private static final int MOST = 5_000;

    private static final int AT_ONCE = 500;

    private final Journal journal;
    private final JdbcClient jdbc;
    private final SecurityClock clock;
    private final Set<Long> taken = new HashSet<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long settled;

    NewlyChanged(Journal journal, JdbcClient jdbc, SecurityClock clock) {
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Mark(Instant at, long number) {}

    /**
     * @param ids of whom it is certain
     * @param tooMany whether there were more than could be looked through
     */
    record Companies(Set<Long> ids, boolean tooMany) {}

    /** From here on; of what is under way by now it is told once it is committed. */
    void begin() {
        settled = Math.max(0, journal.last() - MOST);
        taken.clear();
        marks.clear();
        take(fresh(), clock.now());
    }

    Companies next() {
        Instant now = clock.now();
        List<Journal.Noted> fresh = fresh();
        boolean tooMany = fresh.size() >= MOST;
        Set<Long> companies = tooMany
                ? Set.of()
                : companies(
                        fresh.stream().map(Journal.Noted::subjectId).distinct().toList());
        take(fresh, now);
        settle(now.minus(LATE));
        return new Companies(companies, tooMany);
    }

    /** What is not settled and was not there before, page by page. */
    private List<Journal.Noted> fresh() {
        List<Journal.Noted> fresh = new ArrayList<>();
        long from = settled;
        List<Journal.Noted> page;
        do {
            page = journal.after(TASK, from, MOST);
            page.stream().filter(one -> !taken.contains(one.number())).forEach(fresh::add);
            from = page.isEmpty() ? from : page.getLast().number();
        } while (page.size() == MOST);
        return fresh;
    }

    private void take(List<Journal.Noted> fresh, Instant now) {
        fresh.forEach(one -> taken.add(one.number()));
        if (!fresh.isEmpty()) {
            marks.add(new Mark(now, fresh.getLast().number()));
        }
    }

    private Set<Long> companies(List<Long> tasks) {
        Set<Long> companies = new HashSet<>();
        for (int from = 0; from < tasks.size(); from += AT_ONCE) {
            companies.addAll(jdbc.sql("select distinct member_id from task where id in (:ids)")
                    .param("ids", tasks.subList(from, Math.min(tasks.size(), from + AT_ONCE)))
                    .query(Long.class)
                    .list());
        }
        return companies;
    }

    private void settle(Instant until) {
        while (!marks.isEmpty() && marks.getFirst().at().isBefore(until)) {
            settled = Math.max(settled, marks.removeFirst().number());
        }
        taken.removeIf(number -> number <= settled);
    }
}
