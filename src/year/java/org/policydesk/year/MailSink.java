package org.policydesk.year;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that keeps nothing but who got what: addresses of nobody it refuses, of every other mail it takes the text apart and
 * forgets the rest, so that a year's mails take no room in the heap that is measured.
 */
final class MailSink implements AutoCloseable {
    private static final Pattern TASK = Pattern.compile("-{10,}\\s+\\[([^\\]]+)\\] \\S.*?/task/(\\d+)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/a/([A-Za-z0-9_-]+)");

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Session session = Session.getInstance(new Properties());
    private final AtomicInteger accepted = new AtomicInteger();
    private final List<Received> received = new ArrayList<>();

    MailSink() throws IOException {
        Thread.ofPlatform().daemon().name("mail-sink").start(this::serve);
    }

    /**
     * A task in a mail.
     *
     * @param why the words in its brackets
     * @param links the tokens behind its buttons
     */
    record Line(long task, List<String> why, List<String> links) {}

    /** A mail; without lines if it is about no task. */
    record Received(String to, String id, boolean reminder, List<Line> lines) {}

    int port() {
        return socket.getLocalPort();
    }

    /** How many mails it took since it is there. */
    int accepted() {
        return accepted.get();
    }

    /** What came since the last look. */
    synchronized List<Received> take() {
        List<Received> all = List.copyOf(received);
        received.clear();
        return all;
    }

    private synchronized void keep(Received mail) {
        received.add(mail);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream(), 1 << 16);
            OutputStream out = client.getOutputStream();
            say(out, "220 ready");
            String to = "";
            for (String line = line(in); line != null; line = line(in)) {
                String verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("RCPT")) {
                    to = line.replaceAll(".*<|>.*", "");
                    say(out, to.contains("nobody") ? "550 5.1.1 no such user" : "250 ok");
                } else if (verb.startsWith("DATA")) {
                    say(out, "354 go on");
                    keep(read(to, content(in)));
                    accepted.incrementAndGet();
                    say(out, "250 ok");
                } else {
                    say(out, verb.startsWith("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException | MessagingException e) {
            // Whoever sends learns of it by the connection's end.
            return;
        }
    }

    private Received read(String to, byte[] content) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(content));
        List<Line> lines = new ArrayList<>();
        if (mail.getHeader("List-Id") != null) {
            String text = plain(mail.getContent());
            var task = TASK.matcher(text);
            while (task.find()) {
                List<String> links = LINK.matcher(task.group())
                        .results()
                        .map(link -> link.group(1))
                        .toList();
                lines.add(new Line(
                        Long.parseLong(task.group(2)), List.of(task.group(1).split(" · ")), links));
            }
        }
        return new Received(to, mail.getMessageID(), !lines.isEmpty(), lines);
    }

    private static String plain(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return plain(first.getContent());
        }
        return String.valueOf(content);
    }

    private static byte[] content(InputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 15);
        for (String line = line(in); line != null && !line.equals("."); line = line(in)) {
            content.write((line.startsWith("..") ? line.substring(1) : line).getBytes(StandardCharsets.ISO_8859_1));
            content.write('\r');
            content.write('\n');
        }
        return content.toByteArray();
    }

    private static @Nullable String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return null;
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
