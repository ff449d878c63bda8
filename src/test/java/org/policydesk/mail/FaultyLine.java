package org.policydesk.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Stands between a sender and a real mail server and spoils what passes, one fault for each message. */
final class FaultyLine implements AutoCloseable {
    private static final Duration LATE = Duration.ofMillis(15);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?i)message-id:\\s*(<[^>]+>).*");

    private final ServerSocket socket;
    private final int serverPort;
    private final Supplier<Fault> faults;
    private final Queue<Socket> open = new java.util.concurrent.ConcurrentLinkedQueue<>();
    private final Set<String> acceptedUnsaid = ConcurrentHashMap.newKeySet();
    private final CountDownLatch over = new CountDownLatch(1);

    /** @param faults asked once for each message and for each new connection's first message */
    FaultyLine(int serverPort, Supplier<Fault> faults) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.serverPort = serverPort;
        this.faults = faults;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The Message-IDs that the server took without the sender hearing of it. */
    Set<String> acceptedUnsaid() {
        return Set.copyOf(acceptedUnsaid);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                // The test is over.
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            new Talk(client, server).run();
        } catch (IOException e) {
            // One of the two hung up, which is what this is about.
            return;
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Talk {
        private final BufferedReader fromClient;
        private final BufferedReader fromServer;
        private final OutputStream toClient;
        private final OutputStream toServer;
        private String unanswered = "";

        Talk(Socket client, Socket server) throws IOException {
            fromClient = reader(client.getInputStream());
            fromServer = reader(server.getInputStream());
            toClient = client.getOutputStream();
            toServer = server.getOutputStream();
        }

        void run() throws IOException {
            Fault fault = faults.get();
            if (fault == Fault.REFUSES) {
                return;
            }
            answer(fault);
            for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
                acceptedUnsaid.remove(unanswered);
                if (line.regionMatches(true, 0, "RCPT", 0, 4) && fault == Fault.GREYLISTS) {
                    write(toClient, "451 come back later");
                    fault = faults.get();
                    continue;
                }
                write(toServer, line);
                String answer = answer(fault);
                if (line.equalsIgnoreCase("DATA") && answer.startsWith("354")) {
                    if (!body(fault)) {
                        return;
                    }
                    fault = faults.get();
                }
            }
        }

        /** Whether the talk goes on. */
        private boolean body(Fault fault) throws IOException {
            String id = "";
            int lines = 0;
            for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
                var header = MESSAGE_ID.matcher(line);
                id = header.matches() ? header.group(1) : id;
                if (fault == Fault.DROPS_IN_DATA && ++lines == 5) {
                    return false;
                }
                write(toServer, line);
                if (line.equals(".")) {
                    break;
                }
            }
            if (fault == Fault.DROPS_AFTER_DATA) {
                fromServer.readLine();
                acceptedUnsaid.add(id);
                return false;
            }
            // Only a sender that goes on has heard the answer: on a busy machine it may have given up just before.
            unanswered = acceptedUnsaid.add(id) ? id : "";
            answer(fault);
            return true;
        }

        private String answer(Fault fault) throws IOException {
            String last;
            do {
                last = fromServer.readLine();
                if (last == null) {
                    throw new IOException("the server hung up");
                }
                if (fault == Fault.HANGS || fault == Fault.SLOW) {
                    pause(fault == Fault.HANGS ? Duration.ofMinutes(1) : LATE);
                }
                write(toClient, last);
            } while (last.length() > 3 && last.charAt(3) == '-');
            return last;
        }

        private void pause(Duration time) throws IOException {
            try {
                if (over.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IOException("the test is over");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }

        private static BufferedReader reader(InputStream in) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        }

        private static void write(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }
}
