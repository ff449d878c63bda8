package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.clock.BusinessClock;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.generated.GeneratedAssociation;
import org.policydesk.generated.GeneratedLibrary;
import org.policydesk.generated.Scale;
import org.policydesk.policy.library.Library;
import org.policydesk.policy.library.LibraryQuery;
import org.policydesk.reminder.LinkTokens;
import org.policydesk.support.As;
import org.policydesk.support.EmbeddedDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;

/**
 * A hundred people at work on one node for three minutes, on PostgreSQL: four in five of them managers, each of another member, the
 * others staff, each doing something every three to nine seconds; and what comes to the port from outside meanwhile. That is what a
 * busy hour of a hundred people brings: within the three minutes each of them signs in once (as at nine o'clock), every minute
 * each one's calendar is read (programs do it every quarter of an hour), and half of them follow a link in a mail and press its
 * button. No errors, 95 of 100 within 300 ms, half of each kind as well, and enough of each; no more on the heap at the end than in
 * the middle, but for a tenth. {@code ./mvnw -Pload test -Dload=Desk}
 */
@ActiveProfiles("postgres")
@Import(EmbeddedDatabase.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = {PolicyDesk.class, LinkTokens.class},
        properties = {
            "spring.quartz.scheduler-name=load-${random.uuid}",
            "server.forward-headers-strategy=native",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/load-desk"
        })
class DeskLoad {
    private static final int SESSIONS = Integer.getInteger("load.sessions", 100);
    private static final int SECONDS = Integer.getInteger("load.seconds", 180);
    private static final int WARM_UP_SECONDS = Integer.getInteger("load.warmUp", 45);
    private static final int TASKS = Integer.getInteger("load.tasks", 50_000);
    private static final long SIGN_IN_MILLIS = SECONDS * 1_000L / SESSIONS;
    private static final long CALENDAR_MILLIS = 60_000L / SESSIONS;
    private static final long LINK_MILLIS = SECONDS * 2_000L / SESSIONS;
    private static final int POLICIES = 500;
    private static final double MOST_MILLIS = 300;
    private static final double MOST_GROWTH = 0.10;
    private static final double MB = 1 << 20;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate template;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    LinkTokens tokens;

    @Autowired
    Library library;

    @Autowired
    BusinessClock clock;

    @LocalServerPort
    int port;

    private final Samples samples = new Samples();

    @Test
    void aHundredPeopleAtWorkOnOneNode() throws Exception {
        GeneratedAssociation.Filled filled =
                new GeneratedAssociation(template, LocalDate.of(2025, 3, 10)).fill(Scale.open(TASKS));
        new GeneratedLibrary(template, 1).fill(POLICIES);
        template.execute("vacuum analyze");
        // The first question waits for the index, which a running desk has.
        As.staff(() -> library.find(LibraryQuery.ALL, 0, 1));
        int managers = SESSIONS * 4 / 5;
        LoadPeople people = LoadPeople.of(jdbc, encoder, feeds, tokens, managers);
        awaitQuiet();
        say(filled, managers);
        try (SecuredBrowserlessApplicationContext<Authentication> desk =
                        SpringBrowserlessApplicationContext.createSecured(context, "org.policydesk.ui");
                ExecutorService all = Executors.newFixedThreadPool(SESSIONS);
                ScheduledExecutorService outside = Executors.newScheduledThreadPool(20)) {
            List<AtWork> workers = new ArrayList<>();
            people.all().forEach(manager ->
                    workers.add(new ManagerAtWork(desk, manager.identity(), samples, manager.id())));
            for (int n = managers; n < SESSIONS; n++) {
                workers.add(new StaffAtWork(desk, LoadPeople.staff(n), samples, n, filled.items()));
            }
            List<Future<Boolean>> atWork = workers.stream().map(all::submit).toList();
            Doors doors = new Doors("http://127.0.0.1:" + port, people, samples);
            every(outside, SIGN_IN_MILLIS, doors::signIn);
            every(outside, CALENDAR_MILLIS, doors::calendar);
            every(outside, LINK_MILLIS, doors::link);

            TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
            double start = heap();
            samples.count();
            TimeUnit.SECONDS.sleep(SECONDS / 2);
            double middle = heap();
            TimeUnit.SECONDS.sleep(SECONDS - SECONDS / 2);
            outside.shutdown();
            // As in the middle, with every session open.
            double end = heap();
            workers.forEach(AtWork::end);
            for (Future<Boolean> one : atWork) {
                one.get();
            }
            judge(start, middle, end, managers);
        }
    }

    private void say(GeneratedAssociation.Filled filled, int managers) {
        Figures.say("./mvnw -Pload test -Dload=Desk");
        Figures.say(
                "%d sessions (%d managers, %d staff) for %d s after %d s of warming up; %,d members, %,d tasks, %,d policies;"
                        + " %d processors, JDK %s, heap at most %d MB, PostgreSQL %s on the same machine",
                SESSIONS,
                managers,
                SESSIONS - managers,
                SECONDS,
                WARM_UP_SECONDS,
                filled.members(),
                filled.tasks(),
                POLICIES,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                template.queryForObject("show server_version", String.class));
    }

    private void judge(double start, double middle, double end, int managers) {
        samples.print(SECONDS);
        Figures.say(
                "heap after collection: %.0f MB at the start, %.0f MB in the middle, %.0f MB at the end (%+.1f %% since the"
                        + " middle); machine's load %.1f",
                start,
                middle,
                end,
                100 * (end - middle) / middle,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        samples.firstErrors().forEach(Figures::say);

        assertThat(samples.errors()).as("errors").isEmpty();
        requireEnough(managers);
        assertThat(samples.allWithin(95)).as("95 of 100 within so many ms").isLessThan(MOST_MILLIS);
        assertThat(samples.within(50)).allSatisfy((kind, median) -> assertThat(median)
                .as("half of all “%s” within so many ms", kind)
                .isLessThan(MOST_MILLIS));
        assertThat(end).as("MB on the heap at the end").isLessThan(middle * (1 + MOST_GROWTH));
    }

    /** Whoever did nothing was not slow: of each kind at least a third of what so many people do in so many seconds. */
    private void requireEnough(int managers) {
        Map<String, Double> expected = new TreeMap<>();
        double turns = SECONDS * 1_000.0 / AtWork.MEAN_PAUSE;
        ManagerAtWork.PERCENT.forEach((kind, percent) -> expected.put(kind, managers * turns * percent / 100));
        StaffAtWork.PERCENT.forEach((kind, percent) -> expected.put(kind, (SESSIONS - managers) * turns * percent / 100));
        Doors.SIGN_IN.forEach(kind -> expected.put(kind, SECONDS * 1_000.0 / SIGN_IN_MILLIS));
        Doors.CALENDAR.forEach(kind -> expected.put(kind, SECONDS * 1_000.0 / CALENDAR_MILLIS));
        Doors.LINK.forEach(kind -> expected.put(kind, SECONDS * 1_000.0 / LINK_MILLIS));
        Map<String, Integer> counts = samples.counts();
        assertThat(expected).allSatisfy((kind, wanted) -> assertThat(counts.getOrDefault(kind, 0))
                .as("“%s”, of which some %.0f were to come", kind, wanted)
                .isGreaterThanOrEqualTo((int) (wanted / 3)));
    }

    /**
     * The first ticks plan all reminders and write to everybody about all their tasks, as on the day when an association moves in;
     * here the day after is looked at.
     */
    private void awaitQuiet() throws InterruptedException {
        boolean quiet = false;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(15);
        while (!quiet) {
            assertThat(System.nanoTime()).as("after a quarter of an hour messages are due still").isLessThan(end);
            TimeUnit.SECONDS.sleep(1);
            quiet = jdbc.sql("""
                    select exists (select 1 from chore_run where chore = 'TICK' and runs > 1)
                        and not exists (select 1 from due_message where state = 'PLANNED' and at <= :now)\
                    """)
                    .param("now", clock.dateTime().atZone(BusinessClock.ZONE).toOffsetDateTime())
                    .query(Boolean.class)
                    .single();
        }
    }

    private static void every(ScheduledExecutorService outside, long millis, Runnable act) {
        // Handed on at once: who comes does not wait for whoever came before.
        outside.scheduleAtFixedRate(() -> outside.execute(act), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** What lives, in MB. */
    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
    }
}
