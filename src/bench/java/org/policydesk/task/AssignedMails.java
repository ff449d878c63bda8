package org.policydesk.task;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.bench.BenchDesk;
import org.policydesk.eligibility.Criterion;
import org.policydesk.generated.GeneratedAssociation;
import org.policydesk.generated.Scale;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.reminder.Reminders;
import org.policydesk.support.As;
import org.policydesk.support.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An item is given to 2,000 members at a stroke, in the parts in which the screen does it, on PostgreSQL; then the mails about it are
 * sent to a real mail server, which counts how many each address got. Fails above 10 s, and unless each manager got exactly one.
 */
public final class AssignedMails {
    private static final int MEMBERS = 2_000;
    private static final int PART = 200;
    private static final double MOST_SECONDS = 10;
    private static final int MOST_TICKS = 200;

    private AssignedMails() {}

    /** Prints how long it took and who got what. */
    public static void run(PrintStream out) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (PostgresServer database = PostgresServer.start();
                BenchDesk desk = BenchDesk.on(
                        database,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + server.getSmtp().getPort(),
                        "--desk.mail.from=desk@example.org",
                        "--desk.mail.per-minute=0")) {
            measure(out, desk, server);
        } finally {
            server.stop();
        }
    }

    private static void measure(PrintStream out, BenchDesk desk, GreenMail server) {
        JdbcTemplate jdbc = desk.jdbc();
        new GeneratedAssociation(jdbc, BenchDesk.TODAY).fill(new Scale(MEMBERS, 0, 1));
        Tasks tasks = desk.get(Tasks.class);
        TaskWorld world = new TaskWorld(
                desk.get(MemberProfiles.class),
                desk.get(ActionItems.class),
                desk.get(People.class),
                desk.get(PersonDirectory.class));
        ActionItem item = world.publish(TaskWorld.dueOn(LocalDate.of(2025, 6, 30))
                .of(new Criterion.ListedProduct("bench"))
                .edit());
        List<Long> members = jdbc.queryForList("select id from member order by id", Long.class);
        long from = System.nanoTime();
        int made = As.staff(() -> {
            int sum = 0;
            for (int i = 0; i < members.size(); i += PART) {
                sum += tasks.assignToMembers(item.id(), members.subList(i, Math.min(i + PART, members.size())), "bench");
            }
            return sum;
        });
        double assigned = (System.nanoTime() - from) / 1e9;
        from = System.nanoTime();
        Reminders reminders = desk.get(Reminders.class);
        int ticks = 0;
        do {
            As.staff(() -> reminders.tickNow());
            ticks++;
        } while (ticks < MOST_TICKS && waiting(jdbc) > 0);
        double sent = (System.nanoTime() - from) / 1e9;
        Map<String, Long> received = Arrays.stream(server.getReceivedMessages())
                .collect(Collectors.groupingBy(AssignedMails::recipient, Collectors.counting()));
        long most = received.values().stream().mapToLong(Long::longValue).max().orElse(0);
        out.printf(
                Locale.ROOT,
                "%nassigned to %,d members in %.1f s (wanted: less than 10), %d at a time with progress;"
                        + " then %,d mails to %,d addresses in %.1f s and %d ticks, at most %d to one%n",
                made,
                assigned,
                PART,
                received.values().stream().mapToLong(Long::longValue).sum(),
                received.size(),
                sent,
                ticks,
                most);
        List<String> managers = jdbc.queryForList("""
            select p.email from person p join membership s on s.person_id = p.id
            where p.active and s.company_role = 'COMPANY_MANAGER'\
            """, String.class);
        if (most != 1 || !received.keySet().equals(Set.copyOf(managers))) {
            throw new IllegalStateException("not one mail for each of " + managers.size() + " managers");
        }
        if (assigned > MOST_SECONDS) {
            throw new IllegalStateException("not within 10 s");
        }
    }

    private static int waiting(JdbcTemplate jdbc) {
        Integer waiting = jdbc.queryForObject(
                "select count(*) from envelope where state not in ('SENT', 'FAILED')", Integer.class);
        return waiting == null ? 0 : waiting;
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().replaceAll(".*<|>.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
