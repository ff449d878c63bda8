package org.policydesk.nodes;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
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
        before.clear();
        before.putAll(copies());
        server.stop();
    }

    synchronized void reopen() {
        server = open();
    }

    /** How often each mail came, by its Message-ID. */
    synchronized Map<String, Integer> copies() throws MessagingException {
        Map<String, Integer> copies = new TreeMap<>(before);
        for (MimeMessage message : server.getReceivedMessages()) {
            copies.merge(message.getMessageID(), 1, Integer::sum);
        }
        return copies;
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
