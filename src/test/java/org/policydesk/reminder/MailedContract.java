package org.policydesk.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.policydesk.account.PersonRef;
import org.policydesk.mail.Envelopes;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same with a real mail server, and with a mailbox for what comes back. */
abstract class MailedContract extends GatheredContract {
    static final LocalDate DUE = LocalDate.of(2025, 3, 31);
    static final String BOUNCES = "bounces@desk.example.org";

    static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @Autowired
    Reminders reminders;

    @Autowired
    Envelopes envelopes;

    @Autowired
    PlatformTransactionManager transactions;

    ReminderWorld world;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        SERVER.start();
        SERVER.setUser(BOUNCES, "bounces", "secret");
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("desk.mail.from", () -> "desk@example.org");
        registry.add("desk.mail.per-minute", () -> "0");
        registry.add("desk.base-url", () -> "https://desk.example.org");
        registry.add("desk.mail.bounces.protocol", () -> "imap");
        registry.add("desk.mail.bounces.host", () -> "127.0.0.1");
        registry.add("desk.mail.bounces.port", () -> SERVER.getImap().getPort());
        registry.add("desk.mail.bounces.username", () -> "bounces");
        registry.add("desk.mail.bounces.password", () -> "secret");
    }

    @BeforeEach
    void emptyMailboxes() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        world = newWorld();
    }

    void tick() {
        As.staff(reminders::tickNow);
        clock.advance(Duration.ofSeconds(1));
    }

    List<MessageView> of(long taskId) {
        return As.staff(() -> reminders.ofTask(taskId));
    }

    static List<MimeMessage> mailTo(PersonRef person) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isReminderTo(mail, person.email()))
                .toList();
    }

    static boolean isReminderTo(MimeMessage mail, String address) {
        try {
            return mail.getHeader("List-Id") != null
                    && mail.getAllRecipients()[0].toString().contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
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

    /** A mail comes back to the mailbox, or a word on it. */
    static void comeBack(String messageId, String address, String action, String status) throws Exception {
        MimeMultipart report = new MimeMultipart("report; report-type=delivery-status");
        report.addBodyPart(part("text/plain", "Sorry."));
        report.addBodyPart(part(
                "message/delivery-status",
                "Reporting-MTA: dns; mx.example.test\r\n\r\nFinal-Recipient: rfc822; %s\r\nAction: %s\r\nStatus: %s\r\nDiagnostic-Code: smtp; 550 no such user\r\n"
                        .formatted(address, action, status)));
        report.addBodyPart(part("text/rfc822-headers", "Subject: x\r\nMessage-ID: " + messageId + "\r\n"));
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setRecipients(Message.RecipientType.TO, BOUNCES);
        mail.setContent(report);
        mail.saveChanges();
        SERVER.getUserManager().getUserByEmail(BOUNCES).deliver(mail);
    }

    private static MimeBodyPart part(String type, String text) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }
}
