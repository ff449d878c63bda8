package org.policydesk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server, for a batch of letters. Not thread-safe. */
final class Smtp implements AutoCloseable {
    private final JavaMailSenderImpl sender;
    private final InternetAddress from;
    private final Transport transport;

    private Smtp(JavaMailSenderImpl sender, InternetAddress from, Transport transport) {
        this.sender = sender;
        this.from = from;
        this.transport = transport;
    }

    /** @throws MessagingException if the server cannot be reached or does not let us in; nothing was handed over then */
    static Smtp connect(MailServer server) throws MessagingException {
        JavaMailSenderImpl sender = server.sender();
        String protocol = sender.getProtocol();
        Transport transport =
                sender.getSession().getTransport(protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol);
        transport.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
        return new Smtp(sender, server.fromAddress(), transport);
    }

    Outcome send(Letter letter) {
        LetterMessage message;
        try {
            message = LetterMessage.of(letter, from, sender.getSession());
        } catch (MessagingException e) {
            return new Outcome.Refused("cannot be written as a mail: " + e.getMessage());
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome.Accepted(
                    transport instanceof SMTPTransport smtp
                            ? smtp.getLastServerResponse().strip()
                            : "accepted");
        } catch (MessagingException e) {
            return SmtpFailures.read(e);
        }
    }

    /** Asks the server, so it costs a round trip. */
    boolean isAlive() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // What was sent is recorded already; a server that does not say goodbye changes nothing.
            return;
        }
    }
}
