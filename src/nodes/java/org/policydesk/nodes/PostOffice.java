package org.policydesk.nodes;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;

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
