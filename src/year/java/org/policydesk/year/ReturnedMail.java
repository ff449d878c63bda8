package org.policydesk.year;

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
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The mailbox that undeliverable mails come back to. */
final class ReturnedMail implements AutoCloseable {
    private static final String ADDRESS = "bounces@desk.example.org";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    ReturnedMail() {
        server.start();
        server.setUser(ADDRESS, "bounces", "secret");
    }

    int port() {
        return server.getImap().getPort();
    }

    /** That mail to that address comes back: there is no such user. */
    void comeBack(String messageId, String address) {
        try {
            MimeMultipart report = new MimeMultipart("report; report-type=delivery-status");
            report.addBodyPart(part("text/plain", "Sorry."));
            report.addBodyPart(part(
                    "message/delivery-status",
                    "Reporting-MTA: dns; mx.example.test\r\n\r\nFinal-Recipient: rfc822; " + address
                            + "\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n"));
            report.addBodyPart(part("text/rfc822-headers", "Subject: x\r\nMessage-ID: " + messageId + "\r\n"));
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
            mail.setRecipients(Message.RecipientType.TO, ADDRESS);
            mail.setContent(report);
            mail.saveChanges();
            server.getUserManager().getUserByEmail(ADDRESS).deliver(mail);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeBodyPart part(String type, String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    @Override
    public void close() {
        server.stop();
    }
}
