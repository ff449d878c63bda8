package org.policydesk.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Walks through the days: the clock's own work at its hours, people's in between, and after each tick a look at what was mailed. */
final class Year {
    private static final LocalTime NIGHT = LocalTime.of(0, 12);
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final List<LocalTime> TICKS = List.of(NIGHT, MORNING, LocalTime.of(10, 30), LocalTime.of(15, 30));
    private static final String BOUNCES = "bounce-reading";
    private static final String BACKUP = "backup";
    private static final int BOUNCE_DAY = 10;

    private final Desk desk;
    private final MailSink sink;
    private final ReturnedMail returned;
    private final Clockwork clockwork;
    private final YearSettings settings;
    private final RestDays rest = new RestDays();
    private final Town town;
    private final Programme programme;
    private final Board board;
    private final Reckoning reckoning;
    private final Deeds deeds;
    private final Office office;
    private final Map<String, Clockwork.Done> worked = new TreeMap<>();
    private LocalDateTime lastTick;
    private @Nullable Person bounced;
    int mails;
    int reminders;

    Year(ApplicationContext context, YearSettings settings, MailSink sink, ReturnedMail returned, int port) {
        this.desk = Desk.of(context);
        this.sink = sink;
        this.returned = returned;
        this.settings = settings;
        this.clockwork = new Clockwork(context);
        desk.clock().set(settings.begin().atTime(MORNING.minusHours(1)));
        this.lastTick = settings.begin().atTime(MORNING.minusHours(1));
        this.town = new Town(desk, settings);
        town.build();
        this.programme = new Programme(desk, town, settings);
        this.board = new Board(desk, rest, town.firms);
        this.reckoning = new Reckoning(rest, town.staff);
        this.deeds = new Deeds(desk, board, reckoning, settings.seed());
        this.office = new Office(desk, town, programme, board, reckoning, rest, settings, port);
        programme.publishNotices();
    }

    Board board() {
        return board;
    }

    Programme programme() {
        return programme;
    }

    Clockwork clockwork() {
        return clockwork;
    }

    String deeds() {
        return "%,d deeds, %,d of them by links in mails; %d events".formatted(deeds.done, deeds.links, office.events);
    }

    /** Something that happens at a moment of a day. */
    private record Moment(LocalDateTime at, int order, Runnable what) {}

    void day(LocalDate day) {
        List<Moment> moments = new ArrayList<>();
        for (Clockwork.Firing firing : clockwork.of(day, TICKS)) {
            boolean now = !firing.job().equals(BACKUP) || day.getDayOfMonth() == 1;
            if (now && !firing.at().isBefore(lastTick)) {
                moments.add(new Moment(firing.at(), 1, () -> fire(firing)));
            }
        }
        at(moments, day.atTime(9, 0), () -> timed("publishing", () -> office.publish(day)));
        at(moments, day.atTime(10, 0), () -> timed("deeds", () -> deeds.act(day.atTime(10, 0), lastTick)));
        if (!rest.isRest(day)) {
            at(moments, day.atTime(15, 0), () -> timed("office", () -> office.work(day.atTime(15, 0), lastTick)));
        }
        moments.sort(Comparator.comparing(Moment::at).thenComparing(Moment::order));
        for (Moment moment : moments) {
            desk.clock().set(moment.at());
            moment.what().run();
            board.look(moment.at()).forEach(job -> deeds.draw(job, day));
        }
        board.forget();
    }

    private static void at(List<Moment> moments, LocalDateTime at, Runnable what) {
        moments.add(new Moment(at, 0, what));
    }

    /** What people did, and how long the desk took over it. */
    private void timed(String what, Runnable work) {
        long from = System.nanoTime();
        work.run();
        worked.merge(what, new Clockwork.Done(1, System.nanoTime() - from), Clockwork.Done::plus);
    }

    java.util.Map<String, Clockwork.Done> worked() {
        return worked;
    }

    private void fire(Clockwork.Firing firing) {
        clockwork.fire(firing);
        if (firing.job().equals(BOUNCES) && bounced != null) {
            bounced.reached = false;
            bounced = null;
        }
        if (firing.job().equals(Clockwork.TICK)) {
            timed("reckoning", () -> compare(firing.at()));
        }
    }

    private void compare(LocalDateTime now) {
        Reckoning.Expected expected = reckoning.at(board.jobs.values(), lastTick, now);
        Map<String, Map<Long, Set<String>>> got = new HashMap<>();
        List<MailSink.Received> received = sink.take();
        for (MailSink.Received mail : received) {
            mails++;
            if (!mail.reminder()) {
                continue;
            }
            reminders++;
            Map<Long, Set<String>> lines = new HashMap<>();
            for (MailSink.Line line : mail.lines()) {
                lines.put(line.task(), new TreeSet<>(line.why()));
                Job job = board.jobs.get(line.task());
                if (job != null && !line.links().isEmpty()) {
                    job.links = line.links();
                }
            }
            if (got.put(mail.to(), lines) != null) {
                board.mistake(now + ": a second mail to " + mail.to());
            }
        }
        differences(now, expected.lines(), got);
        expected.calls().forEach(call -> telephoned(now, call));
        maybeBounce(now, received);
        lastTick = now;
    }

    private void differences(
            LocalDateTime now, Map<String, Map<Long, Set<String>>> expected, Map<String, Map<Long, Set<String>>> got) {
        Set<String> people = new TreeSet<>(expected.keySet());
        people.addAll(got.keySet());
        for (String person : people) {
            Map<Long, Set<String>> wanted = expected.getOrDefault(person, Map.of());
            Map<Long, Set<String>> came = got.getOrDefault(person, Map.of());
            if (wanted.equals(came)) {
                continue;
            }
            Set<Long> tasks = new TreeSet<>(wanted.keySet());
            tasks.addAll(came.keySet());
            for (long task : tasks) {
                if (!Objects.equals(wanted.get(task), came.get(task))) {
                    board.mistake("%s: to %s of task %d (%s) wanted %s, got %s"
                            .formatted(
                                    now, person, task, words(board.jobs.get(task)), wanted.get(task), came.get(task)));
                }
            }
        }
    }

    private static String words(@Nullable Job job) {
        return job == null
                ? "settled"
                : "%s %s %s..%s from %s%s"
                        .formatted(
                                job.topic.title,
                                job.topic.dates.name(),
                                job.opens,
                                job.due,
                                job.start,
                                job.settled ? ", settled" : "");
    }

    /** Whoever cannot be written to stands on the call sheet at once. */
    private void telephoned(LocalDateTime now, Reckoning.Call call) {
        long entries = desk.count(
                "select count(*) from call_sheet where task_id = ? and person_id = ?", call.task(), call.person());
        if (entries == 0) {
            board.mistake(now + ": no call about task " + call.task() + " to person " + call.person());
        }
    }

    /** Once a month a mail comes back. */
    private void maybeBounce(LocalDateTime now, List<MailSink.Received> received) {
        if (now.getDayOfMonth() != BOUNCE_DAY || !now.toLocalTime().equals(MORNING)) {
            return;
        }
        for (MailSink.Received mail : received) {
            Person person = town.firms.stream()
                    .flatMap(firm -> firm.people.stream())
                    .filter(one -> one.email.equals(mail.to()) && mail.reminder())
                    .findFirst()
                    .orElse(null);
            if (person != null) {
                returned.comeBack(mail.id(), mail.to());
                bounced = person;
                return;
            }
        }
    }
}
