package org.policydesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A real mail server behind a line that spoils things. Whatever happens on it, in the end each letter is there, and there twice
 * only where the server took it and the line broke before it could say so, and then under the same Message-ID.
 */
abstract class InjectedFaultsContract {
    private static final int LETTERS = 60;
    private static final int MOST_ROUNDS = 200;

    abstract String freshDatabase() throws Exception;

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFifthMessageMeetsTheFault(Fault fault) throws Exception {
        int[] asked = {0};
        letThrough(1, LETTERS / 2, () -> asked[0]++ % 5 == 2 ? fault : Fault.NONE);
    }

    @Test
    void allFaultsAtOnceWithTwoNodesAtWork() throws Exception {
        long seed = Long.getLong("seed", 20250310L);
        RandomGenerator random = new java.util.Random(seed);
        List<Fault> kinds = List.of(Fault.values());
        try {
            letThrough(2, LETTERS, () -> {
                synchronized (random) {
                    return random.nextInt(3) > 0 ? Fault.NONE : kinds.get(random.nextInt(kinds.size()));
                }
            });
        } catch (AssertionError e) {
            throw new AssertionError("with -Dseed=" + seed, e);
        }
    }

    private void letThrough(int nodes, int letters, java.util.function.Supplier<Fault> faults) throws Exception {
        String database = freshDatabase();
        GreenMail server = MailHouse.server(0);
        List<MailHouse> houses = new ArrayList<>();
        try (FaultyLine line = new FaultyLine(server.getSmtp().getPort(), faults);
                var threads = Executors.newFixedThreadPool(nodes)) {
            for (int i = 0; i < nodes; i++) {
                houses.add(open(database, line.port()));
            }
            MailHouse one = houses.getFirst();
            for (int i = 0; i < letters; i++) {
                one.enqueue(SendingContract.to("person" + i + "@example.com"));
            }
            int rounds = 0;
            while (waiting(one) > 0 && rounds++ < MOST_ROUNDS) {
                List<Callable<Integer>> work = houses.stream()
                        .<Callable<Integer>>map(house -> house::send)
                        .toList();
                for (Future<Integer> done : threads.invokeAll(work)) {
                    done.get();
                }
                houses.forEach(house -> house.clock().advance(Duration.ofMinutes(61)));
            }
            assertThat(one.get(Envelopes.class).counts()).containsEntry(EnvelopeState.SENT, letters);
            requireEachOnce(server, line.acceptedUnsaid(), letters);
        } finally {
            houses.forEach(MailHouse::close);
            server.stop();
        }
    }

    private static void requireEachOnce(GreenMail server, Set<String> acceptedUnsaid, int letters)
            throws MessagingException {
        Map<String, Integer> copies = new TreeMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            copies.merge(mail.getMessageID(), 1, Integer::sum);
        }
        assertThat(copies).hasSize(letters);
        copies.forEach((id, count) -> {
            if (!acceptedUnsaid.contains(id)) {
                assertThat(count)
                        .as("copies of a message whose answer was heard")
                        .isEqualTo(1);
            }
        });
    }

    private static int waiting(MailHouse house) {
        Map<EnvelopeState, Integer> counts = house.get(Envelopes.class).counts();
        return counts.getOrDefault(EnvelopeState.WAITING, 0) + counts.getOrDefault(EnvelopeState.CLAIMED, 0);
    }

    private static MailHouse open(String database, int port) {
        return MailHouse.open(
                database,
                Map.of(
                        "spring.mail.host",
                        "127.0.0.1",
                        "spring.mail.port",
                        port,
                        "spring.mail.properties.mail.smtp.timeout",
                        300));
    }
}
