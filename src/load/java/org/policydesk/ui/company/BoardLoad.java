package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/**
 * What an open board costs the server: the heap that stays after collection for each of 100 sessions with 200 cards, and the time
 * from a card's move to the finished answer while all of them work. Every company has a board of its own.
 */
@SpringBootTest(
        classes = {PolicyDesk.class, LoadWorld.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:load-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=load-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/load"
        })
class BoardLoad {
    private static final int SESSIONS = Integer.getInteger("load.sessions", 100);
    private static final int CARDS = 200;
    private static final int MOVES = Integer.getInteger("load.moves", 20);
    private static final double MOST_HEAP = 1.0;
    private static final double SLOWEST = 100;
    private static final int PAUSE_FROM = 1_000;
    private static final int PAUSE_TO = 3_000;

    @Autowired
    ApplicationContext context;

    @Autowired
    LoadWorld world;

    @Test
    void a_hundred_boards_of_two_hundred_cards() throws Exception {
        List<Authentication> people = world.companies(SESSIONS, CARDS);
        Figures.say("./mvnw -Pload test -Dload=Board");
        Figures.say(
                "%d sessions, %d cards each, %d processors, JDK %s, heap at most %d MB",
                SESSIONS,
                CARDS,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
        try (SecuredBrowserlessApplicationContext<Authentication> desk =
                SpringBrowserlessApplicationContext.createSecured(
                        context, BoardView.class.getPackageName(), "org.policydesk.ui")) {
            List<Reader> readers = new ArrayList<>();
            // The first brings classes, caches and compiled code with it, which are no session's own.
            Reader first = new Reader(desk, people.getFirst());
            first.open(CARDS);
            first.move();
            Figures.Heap before = Figures.heap();
            for (Authentication person : people.subList(1, people.size())) {
                Reader reader = new Reader(desk, person);
                readers.add(reader);
                reader.open(CARDS);
            }
            Figures.Heap after = Figures.heap();
            double each = (after.used() - before.used()) / (double) readers.size() / (1 << 20);
            Figures.say(
                    "live heap per open board: %.2f MB (histogram's difference over %d sessions)",
                    each, readers.size());
            after.grownSince(before, readers.size()).forEach(Figures::say);
            readers.add(first);

            List<Reader.Move> paced = run(readers, reader -> reader.moves(MOVES, PAUSE_FROM, PAUSE_TO));
            Figures.say(
                    "server time of a move, all sessions working, one move every %d to %d ms each: %s",
                    PAUSE_FROM, PAUSE_TO, Figures.times(paced));
            CyclicBarrier together = new CyclicBarrier(readers.size());
            List<Reader.Move> atOnce = run(readers, reader -> reader.movesWith(together, MOVES / 4));
            Figures.say(
                    "all %d moves at the same instant, %d times: %s", readers.size(), MOVES / 4, Figures.times(atOnce));
            readers.forEach(Reader::close);

            assertThat(each).as("MB of heap per open board").isLessThanOrEqualTo(MOST_HEAP);
            assertThat(Figures.percentile(
                            paced.stream().map(Reader.Move::millis).toList(), 95))
                    .as("p95 of a move in ms")
                    .isLessThanOrEqualTo(SLOWEST);
        }
    }

    private interface Work {
        List<Reader.Move> of(Reader reader) throws Exception;
    }

    private static List<Reader.Move> run(List<Reader> readers, Work work) throws Exception {
        List<Reader.Move> times = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(readers.size())) {
            List<Callable<List<Reader.Move>>> jobs = new ArrayList<>();
            readers.forEach(reader -> jobs.add(() -> reader.call(() -> work.of(reader))));
            for (Future<List<Reader.Move>> done : all.invokeAll(jobs)) {
                times.addAll(done.get());
            }
        }
        return times;
    }
}
