package org.policydesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounces in a real mailbox, by either protocol, on whichever database. */
abstract class BounceReadingContract {
    private static final String MAILBOX = "bounces@desk.example.org";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3)
    });
    private GreenMailUser mailbox;

    abstract String freshDatabase() throws Exception;

    @BeforeEach
    void openTheMailbox() {
        server.start();
        mailbox = server.setUser(MAILBOX, "bounces", "secret");
    }

    @AfterEach
    void closeTheMailbox() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void aBounceMarksItsMailAndAddressOnceAndIsTakenOutOfTheMailbox(String protocol) throws Exception {
        try (MailHouse house = house(protocol, "secret")) {
            long sent = send(house, "gone@example.com");
            deliver(house, sent, "gone@example.com");
            assertThat(read(house)).isEqualTo(1);
            assertThat(read(house)).isZero();
            EnvelopeDetail detail = house.envelope(sent);
            assertThat(detail.row().state()).isEqualTo(EnvelopeState.BOUNCED);
            assertThat(detail.row().lastReply()).startsWith("5.1.1").contains("no such user");
            assertThat(detail.attempts())
                    .extracting(EnvelopeDetail.Attempt::outcome)
                    .containsExactly("Accepted", "Bounced");
            assertThat(house.get(BadAddresses.class).contains("Gone@Example.com"))
                    .isTrue();
            assertThat(left()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void whatIsNoBounceStaysAndKeepsNoBounceFromBeingRead(String protocol) throws Exception {
        try (MailHouse house = house(protocol, "secret")) {
            long sent = send(house, "gone@example.com");
            mailbox.deliver(text("给协会的一封信"));
            mailbox.deliver(broken());
            deliver(house, sent, "gone@example.com");
            assertThat(read(house)).isEqualTo(1);
            assertThat(left()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void twoNodesThatReadAtOnceRecordABounceOnce(String protocol) throws Exception {
        try (MailHouse house = house(protocol, "secret");
                var nodes = Executors.newFixedThreadPool(2)) {
            long sent = send(house, "gone@example.com");
            deliver(house, sent, "gone@example.com");
            Callable<Integer> node = () -> read(house);
            int recorded = 0;
            for (Future<Integer> one : nodes.invokeAll(List.of(node, node))) {
                recorded += one.get();
            }
            // A mailbox that lets in one reader at a time turns the other away until its next round.
            assertThat(recorded + read(house)).isEqualTo(1);
            assertThat(house.envelope(sent).attempts()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void aMailboxThatDoesNotLetUsInIsTriedAgainAndLosesNothing(String protocol) throws Exception {
        String database = freshDatabase();
        long sent;
        try (MailHouse house = house(database, protocol, "wrong")) {
            sent = send(house, "gone@example.com");
            deliver(house, sent, "gone@example.com");
            assertThat(read(house)).isZero();
            assertThat(house.envelope(sent).row().state()).isEqualTo(EnvelopeState.SENT);
        }
        try (MailHouse house = house(database, protocol, "secret")) {
            assertThat(read(house)).isEqualTo(1);
        }
    }

    private static int read(MailHouse house) {
        return house.get(BounceReader.class).read();
    }

    private int left() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(mailbox).getMessageCount();
    }

    private static long send(MailHouse house, String address) {
        long id = house.enqueue(SendingContract.to(address));
        assertThat(house.send()).isEqualTo(1);
        return id;
    }

    private void deliver(MailHouse house, long sent, String address) throws Exception {
        mailbox.deliver(bounce(house.envelope(sent).row().messageId(), address));
    }

    private MailHouse house(String protocol, String password) throws Exception {
        return house(freshDatabase(), protocol, password);
    }

    private MailHouse house(String database, String protocol, String password) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                server.getSmtp().getPort()));
        int port = protocol.equals("imap")
                ? server.getImap().getPort()
                : server.getPop3().getPort();
        Map.of("protocol", protocol, "host", "127.0.0.1", "port", port, "username", "bounces", "password", password)
                .forEach((name, value) -> settings.put("desk.mail.bounces." + name, value));
        return MailHouse.open(database, settings);
    }

    private static MimeMessage bounce(String messageId, String address) throws MessagingException, IOException {
        MimeMultipart report = new MimeMultipart("report; report-type=delivery-status");
        report.addBodyPart(part("text/plain", "Sorry."));
        report.addBodyPart(part(
                "message/delivery-status",
                "Reporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; " + address
                        + "\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n"));
        report.addBodyPart(part("text/rfc822-headers", "Subject: x\r\nMessage-ID: " + messageId + "\r\n"));
        MimeMessage mail = empty();
        mail.setContent(report);
        mail.saveChanges();
        return mail;
    }

    private static MimeMessage text(String text) throws MessagingException {
        MimeMessage mail = empty();
        mail.setText(text, StandardCharsets.UTF_8.name());
        mail.saveChanges();
        return mail;
    }

    /** Says that it is a report and holds none. */
    private static MimeMessage broken() throws MessagingException {
        MimeMessage mail = text("--nothing");
        mail.setHeader("Content-Type", "multipart/report; report-type=delivery-status; boundary=\"missing\"");
        return mail;
    }

    private static MimeMessage empty() throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setRecipients(Message.RecipientType.TO, MAILBOX);
        mail.setSubject("Undelivered");
        return mail;
    }

    private static MimeBodyPart part(String type, String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }
}
