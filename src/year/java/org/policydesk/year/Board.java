package org.policydesk.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that the desk has made, beside those that it should have made: each is looked at when it comes, and kept only as long as
 * anything may still be said of it.
 */
final class Board {
    private static final int MOST_KEPT = 200;

    /** What is still open, by its number. */
    final Map<Long, Job> jobs = new LinkedHashMap<>();

    final List<String> mistakes = new ArrayList<>();
    private final Desk desk;
    private final RestDays rest;
    private final Map<Long, Topic> topics = new HashMap<>();
    private final Map<Long, Firm> firms = new HashMap<>();
    private final Map<String, List<LocalDate>> awaited = new HashMap<>();
    private final Map<Topic, Integer> made = new HashMap<>();
    private long last;
    int opened;
    int inTime;
    int late;
    int declined;
    int withdrawn;

    Board(Desk desk, RestDays rest, Collection<Firm> firms) {
        this.desk = desk;
        this.rest = rest;
        firms.forEach(firm -> this.firms.put(firm.id, firm));
    }

    void published(Topic topic) {
        topics.put(topic.itemId, topic);
        if (!topic.dates.waitsForEvent() || topic.dates.event() != null) {
            return;
        }
        // Renewals are there at once where the title lapses within a year.
        topic.firms.forEach(firm -> await(topic, firm, firm.lapses));
    }

    /** An event has begun a period of that firm. */
    void await(Topic topic, Firm firm, @Nullable LocalDate event) {
        if (event != null) {
            awaited.computeIfAbsent(topic.itemId + " " + firm.id, none -> new ArrayList<>())
                    .add(event);
        }
    }

    private record Row(
            long id,
            long member,
            long item,
            String occurrence,
            @Nullable LocalDate due,
            @Nullable LocalDate start,
            @Nullable LocalDate opens,
            String state) {}

    /** Takes in what came since the last look. */
    List<Job> look(LocalDateTime now) {
        List<Job> fresh = new ArrayList<>();
        List<Row> rows = desk.jdbc()
                .sql("select id, member_id as member, item_id as item, occurrence_key as occurrence, due, start_by as start,"
                        + " opens, state from task where id > ? order by id")
                .param(last)
                .query(Row.class)
                .list();
        for (Row row : rows) {
            last = row.id();
            Job job = job(row, now);
            if (job != null) {
                jobs.put(row.id(), job);
                fresh.add(job);
            }
        }
        opened += fresh.size();
        return fresh;
    }

    private @Nullable Job job(Row row, LocalDateTime now) {
        Topic topic = topics.get(row.item());
        Firm firm = firms.get(row.member());
        if (topic == null || firm == null || !topic.firms.contains(firm)) {
            mistake("a task for nobody: " + row);
            return null;
        }
        Job job;
        if (topic.dates.waitsForEvent()) {
            List<LocalDate> events = awaited.getOrDefault(topic.itemId + " " + firm.id, new ArrayList<>());
            LocalDate event = events.stream()
                    .filter(day -> topic.dates.counted().apply(day, rest).equals(row.due()))
                    .findFirst()
                    .orElse(null);
            if (event == null) {
                mistake("a period that nothing began: " + topic.title + " " + row + ", awaited " + events);
                return null;
            }
            events.remove(event);
            job = new Job(
                    row.id(), topic, firm, row.occurrence(), topic.dates.counted().apply(event, rest), null, now);
            job.event = event;
        } else {
            Dates.Due due = topic.dates.next(now.toLocalDate(), rest).orElseThrow();
            made.merge(topic, 1, Integer::sum);
            job = new Job(row.id(), topic, firm, due.key(), due.due(), due.opens(), now);
            if (!due.key().equals("once") && !due.key().equals(row.occurrence())) {
                mistake("another period: " + topic.title + " " + row + ", wanted " + due);
            }
        }
        job.start = start(job);
        boolean right = job.due.equals(row.due())
                && Objects.equals(job.opens, row.opens())
                && (job.start == null || job.start.equals(row.start()));
        if (!right) {
            mistake("other dates: " + topic.title + " " + topic.dates.name() + " " + row + ", wanted " + job.opens
                    + ".." + job.due + " from " + job.start);
        }
        firm.managers().forEach(manager -> job.say(manager, "新任务", now));
        return job;
    }

    /** When to begin; null where nothing takes time. */
    @Nullable
    LocalDate start(Job job) {
        Integer own = job.ownLead;
        int lead = own == null ? job.topic.lead : own;
        return lead == 0 ? null : rest.plusWorking(rest.onOrBefore(job.due), -lead);
    }

    /** What the new calendar makes of the task's dates; a new date is told. */
    void recount(Job job, LocalDateTime now) {
        LocalDate event = job.event;
        LocalDate due = event == null
                ? job.key.equals("once")
                        ? job.due
                        : job.topic.dates.of(job.key, job.due, rest).due()
                : job.topic.dates.counted().apply(event, rest);
        if (!due.equals(job.due)) {
            job.moveTo(due, now);
            job.responsible().forEach(person -> job.say(person, "日期变更", now));
        }
        job.start = start(job);
    }

    /** The item asks nothing any more; whoever heard of it hears that. */
    void withdrawn(Topic topic, LocalDateTime now) {
        for (Job job : jobs.values()) {
            if (job.topic == topic && !job.settled) {
                job.settled = true;
                withdrawn++;
                job.responsible().stream()
                        .filter(job.told::contains)
                        .forEach(person -> job.news.add(new Job.News(person, "已撤回，无需办理", now, true)));
            }
        }
    }

    /** Whether each date of the year that should have made a task has made one for every firm. */
    void complete(Collection<Topic> all, LocalDate end) {
        for (Topic topic : all) {
            if (topic.dates.waitsForEvent() || topic.withdrawn || topic.publishedOn.isAfter(end)) {
                continue;
            }
            int dates = 0;
            LocalDate from = topic.publishedOn;
            var next = topic.dates.next(from, rest);
            while (next.isPresent()) {
                dates++;
                LocalDate due = next.orElseThrow().due();
                if (!due.isBefore(end)) {
                    break;
                }
                next = topic.dates.next(due.plusDays(1), rest);
            }
            int wanted = dates * topic.firms.size();
            int found = made.getOrDefault(topic, 0);
            if (wanted != found) {
                mistake(topic.title + " " + topic.dates.name() + ": " + found + " tasks, wanted " + dates + " dates of "
                        + topic.firms.size() + " firms");
            }
        }
        awaited.forEach((what, events) -> {
            if (!events.isEmpty()) {
                mistake("nothing began: item and member " + what + " on " + events);
            }
        });
    }

    void mistake(String what) {
        if (mistakes.size() < MOST_KEPT) {
            mistakes.add(what);
        }
    }

    /** Lets go of what nothing is said of any more. */
    void forget() {
        jobs.values().removeIf(job -> job.settled && job.news.isEmpty() && !job.returns);
    }
}
