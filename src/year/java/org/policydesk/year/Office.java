package org.policydesk.year;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.Identities;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.Role;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.member.Evidence;
import org.policydesk.member.NewEvent;
import org.policydesk.policy.library.LibraryQuery;
import org.policydesk.reminder.CallEntry;
import org.policydesk.support.As;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the association does day by day, and what happens to its members that nobody plans. */
final class Office {
    private static final LocalDate TABLE_COMES = LocalDate.of(2027, 1, 12);
    private static final int SETTLING_IN = 7;
    private static final int URGED = 25;
    private static final int CALLS_A_DAY = 60;

    private final Desk desk;
    private final Town town;
    private final Programme programme;
    private final Board board;
    private final Reckoning reckoning;
    private final RestDays rest;
    private final YearSettings settings;
    private final Random chance;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private @Nullable String feed;
    private int newcomers;
    int events;

    Office(
            Desk desk,
            Town town,
            Programme programme,
            Board board,
            Reckoning reckoning,
            RestDays rest,
            YearSettings settings,
            int port) {
        this.desk = desk;
        this.town = town;
        this.programme = programme;
        this.board = board;
        this.reckoning = reckoning;
        this.rest = rest;
        this.settings = settings;
        this.chance = new Random(settings.seed() + 3);
        this.base = URI.create("http://localhost:" + port);
    }

    /** In the morning: what is published that day, and events that companies record. */
    void publish(LocalDate day) {
        for (Topic topic : programme.topics) {
            if (topic.publishedOn.equals(day)) {
                programme.publish(topic);
                board.published(topic);
            }
        }
        // What has happened before a duty was published begins nothing that is counted here.
        if (chance.nextInt(3) == 0 && day.isAfter(settings.begin().plusDays(SETTLING_IN))) {
            record(day);
        }
    }

    private void record(LocalDate day) {
        Firm firm = town.firms.get(chance.nextInt(town.firms.size()));
        List<TriggerEvent> known = List.of(
                TriggerEvent.DELIVERY, TriggerEvent.NOTICE_RECEIVED, TriggerEvent.MERGER, TriggerEvent.CONTRACT_SIGNED);
        TriggerEvent type = known.get(chance.nextInt(known.size()));
        LocalDate when = day.minusDays(chance.nextInt(4));
        programme.topics.stream()
                .filter(topic -> topic.itemId > 0 && !topic.withdrawn && topic.dates.event() == type)
                .forEach(topic -> board.await(topic, firm, when));
        Person manager = firm.managers().getFirst();
        As.person(manager.id, manager.places(), () -> desk.events()
                .record(firm.id, new NewEvent(type, when, null, "第" + ++events + "件"), Evidence.NONE));
    }

    /** In the afternoon: chasing, telephoning, people who come and go, the library, the clock's findings. */
    void work(LocalDateTime now, LocalDateTime lastTick) {
        LocalDate day = now.toLocalDate();
        if (day.equals(TABLE_COMES)) {
            takeTable(now, lastTick);
        }
        switch (day.getDayOfWeek()) {
            case MONDAY -> urge(now);
            case TUESDAY -> comeAndGo(now);
            case WEDNESDAY -> As.staff(() -> desk.library().find(LibraryQuery.ALL, 0, 20));
            case THURSDAY -> telephone(day);
            default -> {
                // Nothing beside the day's own.
            }
        }
        if (day.getDayOfMonth() == 5) {
            importCompilation(YearMonth.from(day));
        }
        if (day.getDayOfMonth() == 20 && day.getMonthValue() % 4 == 0) {
            withdraw(now);
        }
        As.staff(() -> desk.alarms().open().forEach(alarm -> desk.alarms().seen(alarm.id())));
        visit();
    }

    /** Overdue tasks are urged, some of them. */
    private void urge(LocalDateTime now) {
        List<Job> overdue = board.jobs.values().stream()
                .filter(job -> !job.settled && job.due.isBefore(now.toLocalDate()))
                .filter(job -> chance.nextInt(4) == 0)
                .limit(URGED)
                .toList();
        if (overdue.isEmpty()) {
            return;
        }
        int urged = As.staff(
                () -> desk.tasks().urge(overdue.stream().map(job -> job.task).toList(), "请尽快办理"));
        if (urged != overdue.size()) {
            board.mistake("urged " + urged + " of " + overdue.size());
        }
        overdue.forEach(job -> job.responsible().forEach(person -> job.say(person, "协会催办", now)));
    }

    private void comeAndGo(LocalDateTime now) {
        Firm firm = town.firms.get(chance.nextInt(town.firms.size()));
        if (chance.nextInt(2) == 0) {
            String name = "新来" + ++newcomers;
            String email = "new" + newcomers + "@example.test";
            long id = As.staff(() -> desk.invitations()
                    .invite(new NewPerson(name, email, null, null, new Membership(firm.id, Role.COMPANY_MEMBER))));
            firm.people.add(new Person(id, name, email, firm.id, false));
        } else if (firm.colleagues().size() > 1) {
            Person gone = firm.colleagues().getFirst();
            As.staff(() -> desk.people().setActive(gone.id, false));
            gone.active = false;
            board.jobs.values().stream()
                    .filter(job -> job.assignee == gone)
                    .forEach(job -> job.responsibleFrom(null, now));
        }
    }

    private void telephone(LocalDate day) {
        As.staff(() -> desk.calls().open().stream().limit(CALLS_A_DAY).forEach(call -> close(call)));
    }

    private void close(CallEntry call) {
        Person person = town.firms.stream()
                .flatMap(firm -> firm.people.stream())
                .filter(one -> one.id == call.personId())
                .findFirst()
                .orElse(null);
        boolean right = person != null && !person.reached && !person.email.startsWith("nobody");
        desk.calls().close(call.id(), "已电话告知", right);
        if (right && person != null) {
            person.reached = true;
        }
    }

    /** The year's table arrives when the year has begun. */
    private void takeTable(LocalDateTime now, LocalDateTime lastTick) {
        As.staff(() -> desk.tables().importYear(RestDays.table()));
        List<Job> open = board.jobs.values().stream()
                .filter(job -> !job.settled && !job.correction)
                .toList();
        open.forEach(reckoning::rungs);
        rest.tableHasCome();
        open.forEach(job -> reckoning.replan(job, () -> board.recount(job, now), lastTick, now));
        board.jobs.values().stream()
                .filter(job -> job.settled || job.correction)
                .forEach(job -> reckoning.replan(job, () -> {}, lastTick, now));
    }

    private void withdraw(LocalDateTime now) {
        programme.topics.stream()
                .filter(topic -> topic.itemId > 0 && !topic.withdrawn && topic.number % 20 > 11)
                .filter(topic -> topic.publishedOn.isAfter(now.toLocalDate().minusDays(12)))
                .findFirst()
                .ifPresent(topic -> {
                    topic.withdrawn = true;
                    As.staff(() -> desk.items()
                            .withdraw(
                                    topic.itemId,
                                    "文件已废止",
                                    desk.items().get(topic.itemId).version()));
                    board.withdrawn(topic, now);
                });
    }

    private void importCompilation(YearMonth month) {
        try (InputStream sample = Office.class.getResourceAsStream("/sample/sample-compilation.txt")) {
            String text = new String(sample == null ? new byte[0] : sample.readAllBytes(), StandardCharsets.UTF_8);
            byte[] bytes = (text + "\n" + month).getBytes(StandardCharsets.UTF_8);
            long id = As.staff(() ->
                    desk.documents().startImport(new ByteArrayInputStream(bytes), "汇编" + month + ".txt", "text/plain"));
            Awaitility.await().until(() -> !As.staff(() -> desk.documents().progress(id))
                    .stage()
                    .isRunning());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** People sign in, look at their calendar and open pages. */
    private void visit() {
        List<Person> people = new ArrayList<>(
                town.firms.get(chance.nextInt(town.firms.size())).managers());
        Person one = people.getFirst();
        var identity = Identities.of(one.id, one.name, null, one.places());
        desk.tickets().loginSuccess(new MockHttpServletRequest(), new MockHttpServletResponse(), identity);
        if (feed == null || chance.nextInt(10) == 0) {
            feed = "/feeds/" + As.with(identity, () -> desk.feeds().renew()) + ".ics";
        }
        get("/login");
        String address = feed;
        if (address != null) {
            get(address);
        }
    }

    private void get(String path) {
        try {
            int status = http.send(
                            HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                board.mistake(path + " answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
