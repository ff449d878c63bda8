package org.policydesk.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads bounces out of their mailbox. What was read as a bounce is deleted there, all other mail is left as it is. A mail that
 * cannot be read doesn't stop the others. Thread-safe; two nodes that read at once record each bounce once.
 */
@Component
public class BounceReader {
    private static final Logger LOG = LoggerFactory.getLogger(BounceReader.class);
    private static final int MOST = 500;
    private static final String TIMEOUT = "20000";

    private final BounceSettings settings;
    private final Bounces bounces;

    BounceReader(BounceSettings settings, Bounces bounces) {
        this.settings = settings;
        this.bounces = bounces;
    }

    /**
     * Reads what is there; must run outside a transaction.
     *
     * @return how many mails of ours turned out not to have arrived; 0 without a mailbox
     */
    public int read() {
        if (!settings.isSet()) {
            return 0;
        }
        try (Store store = Session.getInstance(properties()).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                int last = folder.getMessageCount();
                return last == 0 ? 0 : read(folder.getMessages(Math.max(1, last - MOST + 1), last));
            }
        } catch (MessagingException e) {
            LOG.warn("The mailbox for bounces ({}) cannot be read: {}", settings, e.getMessage());
            return 0;
        }
    }

    private int read(Message[] mails) {
        int recorded = 0;
        for (Message mail : mails) {
            try {
                Optional<Bounce> bounce = Bounce.of((MimeMessage) mail);
                if (bounce.isPresent()) {
                    recorded += bounces.record(bounce.get()) ? 1 : 0;
                    mail.setFlag(Flags.Flag.DELETED, true);
                }
            } catch (MessagingException | IOException | RuntimeException e) {
                LOG.warn("A mail in the mailbox for bounces cannot be read: {}", e.getMessage());
            }
        }
        return recorded;
    }

    private Properties properties() {
        Properties properties = new Properties();
        for (String protocol : new String[] {"imap", "imaps", "pop3", "pop3s"}) {
            properties.setProperty("mail." + protocol + ".connectiontimeout", TIMEOUT);
            properties.setProperty("mail." + protocol + ".timeout", TIMEOUT);
            properties.setProperty("mail." + protocol + ".writetimeout", TIMEOUT);
        }
        return properties;
    }
}
