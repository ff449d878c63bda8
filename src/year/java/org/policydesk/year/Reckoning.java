package org.policydesk.year;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says which mails must come, at each tick, of what people did and of the rules in words. Knows nothing of the desk. */
final class Reckoning {
    private final RestDays rest;
    private final List<Person> staff;

    Reckoning(RestDays rest, List<Person> staff) {
        this.rest = rest;
        this.staff = staff;
    }

    /** A task that somebody has to be telephoned about, since no mail reaches them. */
    record Call(long task, long person) {}

    /**
     * @param lines to the address and the task what is said of it
     * @param calls what cannot be said by mail
     */
    record Expected(Map<String, Map<Long, Set<String>>> lines, List<Call> calls) {}

    /** What is to be said at that moment, when the last look was at the other; remembers that it is said. */
    Expected at(Collection<Job> jobs, LocalDateTime last, LocalDateTime now) {
        Expected expected = new Expected(new HashMap<>(), new ArrayList<>());
        for (Job job : jobs) {
            Map<Person, Set<String>> words = new LinkedHashMap<>();
            if (!job.settled) {
                ladder(job, last, now).forEach((person, word) -> put(words, person, word));
            }
            job.news.removeIf(news -> {
                boolean due = !news.at().isAfter(now);
                if (due && news.to().active && (!job.settled || news.alsoSettled())) {
                    put(words, news.to(), news.word());
                }
                return due;
            });
            words.forEach((person, said) -> tell(expected, job, person, said));
        }
        return expected;
    }

    private static void tell(Expected expected, Job job, Person person, Set<String> said) {
        if (person.reached) {
            job.told.add(person);
            expected.lines()
                    .computeIfAbsent(person.email, none -> new TreeMap<>())
                    .put(job.task, said);
        } else if (!job.settled) {
            expected.calls().add(new Call(job.task, person.id));
        }
    }

    private static void put(Map<Person, Set<String>> words, Person person, String word) {
        words.computeIfAbsent(person, none -> new TreeSet<>()).add(word);
    }

    /** Of several rungs at once the last is news to a person. */
    private Map<Person, String> ladder(Job job, LocalDateTime last, LocalDateTime now) {
        Map<Person, Ladder.Rung> newest = new HashMap<>();
        for (Ladder.Rung rung : rungs(job)) {
            boolean comes = rung.at().isAfter(last) && !rung.at().isAfter(now);
            if (!comes && job.overdue.isEmpty()) {
                continue;
            }
            for (Person person : to(job, rung)) {
                String mark = mark(rung, person);
                boolean late = job.overdue.contains(mark);
                boolean due = late || comes && !rung.at().isBefore(since(job, person));
                if (due && !rests(job, rung, now) && job.said.add(mark)) {
                    newest.merge(person, rung, (one, other) -> other.at().isBefore(one.at()) ? one : other);
                }
            }
        }
        job.overdue.clear();
        Map<Person, String> words = new HashMap<>();
        newest.forEach((person, rung) -> words.put(person, rung.words()));
        return words;
    }

    private static boolean rests(Job job, Ladder.Rung rung, LocalDateTime now) {
        return rung.rests() && job.snoozedUntil != null && now.toLocalDate().isBefore(job.snoozedUntil);
    }

    private static LocalDateTime since(Job job, Person person) {
        return job.responsible().contains(person) && job.responsibleSince.isAfter(job.known)
                ? job.responsibleSince
                : job.known;
    }

    private List<Person> to(Job job, Ladder.Rung rung) {
        if (rung.silence() && job.acknowledged) {
            return List.of();
        }
        List<Person> responsible = job.responsible();
        return switch (rung.to()) {
            case RESPONSIBLE -> responsible;
            case OTHER_MANAGERS ->
                job.firm.managers().stream()
                        .filter(one -> !responsible.contains(one))
                        .toList();
            case STAFF -> staff;
            case EVERYBODY ->
                Stream.of(responsible, job.firm.managers(), staff)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        };
    }

    List<Ladder.Rung> rungs(Job job) {
        List<Ladder.Rung> rungs = job.ladder;
        if (rungs == null) {
            rungs = Ladder.of(job, rest);
            job.ladder = rungs;
        }
        return rungs;
    }

    private static String mark(Ladder.Rung rung, Person person) {
        return rung.name() + " " + person.id;
    }

    /** Rungs that were ahead, and have their day behind them by a new calendar or another time of preparation, are still said. */
    void replan(Job job, Runnable change, LocalDateTime last, LocalDateTime now) {
        Map<String, Boolean> ahead = new HashMap<>();
        for (Ladder.Rung rung : rungs(job)) {
            if (rung.at().isAfter(last)) {
                to(job, rung).forEach(person -> ahead.put(mark(rung, person), true));
            }
        }
        int version = job.dueVersion;
        change.run();
        job.ladder = null;
        if (job.dueVersion == version) {
            for (Ladder.Rung rung : rungs(job)) {
                if (rung.at().isBefore(now)) {
                    to(job, rung).stream()
                            .map(person -> mark(rung, person))
                            .filter(mark -> ahead.containsKey(mark) && !job.said.contains(mark))
                            .forEach(job.overdue::add);
                }
            }
        }
    }
}
