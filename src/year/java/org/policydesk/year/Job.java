package org.policydesk.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One task as people act on it. */
final class Job {
    final long task;
    final Topic topic;
    final Firm firm;
    final String key;
    LocalDate due;

    @Nullable
    LocalDate opens;

    @Nullable
    LocalDate start;
    /** Working days of preparation that staff set for it; null: as the item says. */
    @Nullable
    Integer ownLead;
    /** Since when its dates are known. */
    LocalDateTime known;

    int dueVersion = 1;

    @Nullable
    Person assignee;

    LocalDateTime responsibleSince;
    boolean acknowledged;
    boolean settled;
    boolean submitted;
    boolean correction;
    /** Whether the association is going to return it. */
    boolean returns;
    /** The event that began its period; null for none. */
    @Nullable
    LocalDate event;
    /** Tokens behind the buttons of its last mail. */
    List<String> links = List.of();

    @Nullable
    LocalDate snoozedUntil;
    /** What has to be said beside the ladder. */
    final List<News> news = new ArrayList<>();
    /** Who heard of it by mail. */
    final Set<Person> told = new HashSet<>();
    /** Rungs that were said, by person, of the present date. */
    final Set<String> said = new HashSet<>();
    /** Rungs that were ahead when the calendar or the preparation changed, and whose day has passed by it. */
    final Set<String> overdue = new HashSet<>();

    @Nullable
    List<Ladder.Rung> ladder;

    /** Something said because of an event. */
    record News(Person to, String word, LocalDateTime at, boolean alsoSettled) {}

    Job(long task, Topic topic, Firm firm, String key, LocalDate due, @Nullable LocalDate opens, LocalDateTime made) {
        this.task = task;
        this.topic = topic;
        this.firm = firm;
        this.key = key;
        this.due = due;
        this.opens = opens;
        this.known = made;
        this.responsibleSince = made;
    }

    List<Person> responsible() {
        Person one = assignee;
        return one != null && one.active ? List.of(one) : firm.managers();
    }

    void responsibleFrom(@Nullable Person person, LocalDateTime at) {
        assignee = person;
        responsibleSince = at;
    }

    void say(Person to, String word, LocalDateTime at) {
        news.add(new News(to, word, at, false));
    }

    /** Another date: all that was planned for the former is void. */
    void moveTo(LocalDate day, LocalDateTime at) {
        due = day;
        dueVersion++;
        acknowledged = false;
        known = at;
        said.clear();
        overdue.clear();
        ladder = null;
    }
}
