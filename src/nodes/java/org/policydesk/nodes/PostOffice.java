package org.policydesk.nodes;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A mail server that can be stopped and started again at the same address, and forgets nothing that it took. */
final class PostOffice implements AutoCloseable {
    private final int port;
    private final Map<String, Integer> before = new TreeMap<>();
    private GreenMail server;

    private PostOffice(int port) {
        this.port = port;
        this.server = open();
    }

    static PostOffice start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        return new PostOffice(port);
    }

    int port() {
        return port;
    }

    /** Takes no connection from now on. */
    synchronized void shut() throws MessagingException {
        // Stopping forgets them, and until it has stopped more may come.
        Managers taken = server.getManagers();
        server.stop();
        count(taken, before);
    }

    synchronized void reopen() {
        server = open();
    }

    /** How often each mail came, by its Message-ID. */
    synchronized Map<String, Integer> copies() throws MessagingException {
        Map<String, Integer> copies = new TreeMap<>(before);
        count(server.getManagers(), copies);
        return copies;
    }

    private static void count(Managers from, Map<String, Integer> copies) throws MessagingException {
        for (StoredMessage message : from.getImapHostManager().getAllMessages()) {
            copies.merge(message.getMimeMessage().getMessageID(), 1, Integer::sum);
        }
    }

    /** How many of those that came to the address since it was opened last have the task's link. */
    synchronized int about(String address, long task) throws MessagingException, IOException {
        Pattern link = Pattern.compile("/task/" + task + "(?!\\d)");
        int about = 0;
        for (StoredMessage message : server.getManagers().getImapHostManager().getAllMessages()) {
            MimeMessage mail = message.getMimeMessage();
            boolean to = Arrays.stream(mail.getAllRecipients())
                    .anyMatch(one -> one instanceof InternetAddress person && person.getAddress().equals(address));
            if (to && link.matcher(plain(mail.getContent())).find()) {
                about++;
            }
        }
        return about;
    }

    private static String plain(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? plain(parts.getBodyPart(0).getContent()) : String.valueOf(content);
    }

    /** How many came since it was opened last. */
    synchronized int received() {
        return server.getManagers().getImapHostManager().getAllMessages().size();
    }

    private GreenMail open() {
        GreenMail opened = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        opened.start();
        return opened;
    }

    @Override
    public synchronized void close() {
        server.stop();
    }
}
