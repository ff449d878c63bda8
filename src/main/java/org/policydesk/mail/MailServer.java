package org.policydesk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Whether there is a mail server, and under which address the house writes. Set by {@code spring.mail.host} and {@code
 * desk.mail.from}; without a from address, the account name at the server is taken if it is an address.
 */
@Component
public class MailServer {
    private final Optional<JavaMailSenderImpl> sender;
    private final String from;

    /** @throws IllegalArgumentException if {@code desk.mail.from} is no address: better at start than with the first mail */
    MailServer(ObjectProvider<JavaMailSenderImpl> senders, @Value("${desk.mail.from:}") String from) {
        this.sender = Optional.ofNullable(senders.getIfUnique())
                .filter(s -> s.getHost() != null && !s.getHost().isBlank());
        this.from = from.isBlank()
                ? sender.map(JavaMailSenderImpl::getUsername)
                        .filter(name -> name.contains("@"))
                        .orElse("")
                : from.strip();
        if (!this.from.isEmpty()) {
            fromAddress();
        }
    }

    /** Whether mails can leave the house: both a server and a from address are set. */
    public boolean isConfigured() {
        return sender.isPresent() && !from.isEmpty();
    }

    /** Whether a server is set, though the address that mails come from may still be missing. */
    public boolean isNamed() {
        return sender.isPresent();
    }

    /** Host and port, as the server is set; only while {@link #isConfigured()}. */
    public String location() {
        return sender().getHost() + (sender().getPort() < 0 ? "" : ":" + sender().getPort());
    }

    /**
     * Connects, signs in where an account is set, and hangs up; only while {@link #isConfigured()}.
     *
     * @throws MessagingException if the server cannot be reached or refuses
     */
    public void greet() throws MessagingException {
        sender().testConnection();
    }

    JavaMailSenderImpl sender() {
        return sender.orElseThrow(() -> new IllegalStateException("no mail server"));
    }

    final InternetAddress fromAddress() {
        try {
            InternetAddress[] parsed = InternetAddress.parse(from, true);
            if (parsed.length == 1) {
                return parsed[0];
            }
        } catch (AddressException e) {
            throw new IllegalArgumentException("desk.mail.from=" + from + " is not an address (不是邮箱地址)", e);
        }
        throw new IllegalArgumentException("desk.mail.from=" + from + " is not one address (不是一个邮箱地址)");
    }
}
