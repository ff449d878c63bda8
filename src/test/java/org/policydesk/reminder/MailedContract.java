package org.policydesk.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.mail.Envelopes;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.support.As;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A desk with both clocks in the test's hand and a real mail server with a mailbox for what comes back. */
@Import(HandClocks.class)
abstract class MailedContract {
    static final LocalDate DUE = LocalDate.of(2025, 3, 31);
    static final String BOUNCES = "bounces@desk.example.org";

    static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @Autowired
    HandClock clock;

    @Autowired
    Reminders reminders;

    @Autowired
    Envelopes envelopes;

    @Autowired
    Tasks tasks;

    @Autowired
    ActionItems items;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    JdbcClient jdbc;

    ReminderWorld world;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        SERVER.start();
        SERVER.setUser(BOUNCES, "bounces", "secret");
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("desk.mail.from", () -> "desk@example.org");
        registry.add("desk.base-url", () -> "https://desk.example.org");
        registry.add("desk.mail.bounces.protocol", () -> "imap");
        registry.add("desk.mail.bounces.host", () -> "127.0.0.1");
        registry.add("desk.mail.bounces.port", () -> SERVER.getImap().getPort());
        registry.add("desk.mail.bounces.username", () -> "bounces");
        registry.add("desk.mail.bounces.password", () -> "secret");
    }

    /** What other tests left is put out of the way, since time goes on for it too. */
    @BeforeEach
    void quiet() throws Exception {
        clock.set(HandClocks.START);
        jdbc.sql("update task set state = 'WITHDRAWN'").update();
        for (String table : List.of(
                "due_message",
                "reminder_plan",
                "reminder_rule",
                "reminder_choice",
                "reminder_alarm",
                "call_sheet",
                "chore_run",
                "bad_address",
                "envelope_attempt",
                "envelope")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update person set active = false").update();
        SERVER.purgeEmailFromAllMailboxes();
        world = new ReminderWorld(profiles, items, people, directory, tasks);
    }

    void tick() {
        As.staff(reminders::tickNow);
        clock.advance(Duration.ofSeconds(1));
    }

    void at(int year, int month, int day, int hour, int minute) {
        clock.set(LocalDateTime.of(year, month, day, hour, minute));
    }

    List<MessageView> of(long taskId) {
        return As.staff(() -> reminders.ofTask(taskId));
    }

    static List<MimeMessage> mailTo(PersonRef person) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isReminderTo(mail, person.email()))
                .toList();
    }

    private static boolean isReminderTo(MimeMessage mail, String address) {
        try {
            return mail.getHeader("List-Id") != null
                    && mail.getAllRecipients()[0].toString().contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String plain(MimeMessage mail) throws MessagingException, IOException {
        return text(mail, 0);
    }

    static String html(MimeMessage mail) throws MessagingException, IOException {
        return text(mail, 1);
    }

    private static String text(MimeMessage mail, int index) throws MessagingException, IOException {
        BodyPart first = ((Multipart) mail.getContent()).getBodyPart(0);
        Multipart alternatives = (Multipart) (first.isMimeType("multipart/*") ? first.getContent() : mail.getContent());
        return alternatives.getBodyPart(index).getContent().toString();
    }
}
