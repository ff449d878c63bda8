package org.policydesk.mail;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Letters that the sending tick claims, sends and records on PostgreSQL, beside the same letters sent by Jakarta Mail alone over one
 * connection to the same local sink, in turns in one run.
 */
public final class SendingComparison {
    private static final int LETTERS = 2_000;
    private static final int ROUNDS = 5;
    private static final String TEXT = "工业母机企业清单申报，3月31日截止。".repeat(40);
    private static final String HTML = "<!doctype html><html><body><p>" + TEXT + "</p></body></html>";

    private SendingComparison() {}

    /** Prints letters per second of both and their ratio. */
    public static void run(PrintStream out) throws Exception {
        out.printf(
                "%nsending  %,d letters of %,d characters a round, %d rounds of each in turn after one to warm up,"
                        + " PostgreSQL, one connection%n",
                LETTERS, HTML.length() + TEXT.length(), ROUNDS);
        try (Sink sink = new Sink();
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                MailHouse house = MailHouse.open(
                        postgres.getJdbcUrl("postgres", "postgres"),
                        Map.of(
                                "spring.mail.host", "127.0.0.1",
                                "spring.mail.port", sink.port(),
                                "desk.mail.per-minute", "0"))) {
            List<Double> ticks = new ArrayList<>();
            List<Double> raw = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                double byTick = tick(house);
                double alone = raw(sink.port());
                if (round > 0) {
                    ticks.add(byTick);
                    raw.add(alone);
                }
            }
            if (sink.messages() != 2 * LETTERS * (ROUNDS + 1)) {
                throw new IllegalStateException("the sink saw " + sink.messages());
            }
            out.printf(Locale.ROOT, "  sending tick   %,10.0f letters/s (median; %s)%n", median(ticks), all(ticks));
            out.printf(Locale.ROOT, "  Jakarta Mail   %,10.0f letters/s (median; %s)%n", median(raw), all(raw));
            out.printf(Locale.ROOT, "  ratio          %10.2f (wanted: at least 0.80)%n", median(ticks) / median(raw));
        }
    }

    private static double tick(MailHouse house) {
        house.inTransaction(() -> {
            for (int i = 0; i < LETTERS; i++) {
                house.get(Outgoing.class)
                        .enqueue(new NewEnvelope(
                                "p" + i + "@example.com", "张经理", "政策任务", HTML, TEXT, "reminder", null, "政策提醒"));
            }
            return 0;
        });
        long from = System.nanoTime();
        int sent = house.get(EnvelopeSender.class).sendDue(LETTERS);
        double seconds = (System.nanoTime() - from) / 1e9;
        if (sent != LETTERS) {
            throw new IllegalStateException("only " + sent + " were sent");
        }
        return LETTERS / seconds;
    }

    private static double raw(int port) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        Session session = Session.getInstance(properties);
        long from = System.nanoTime();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int i = 0; i < LETTERS; i++) {
                MimeMessage message = new MimeMessage(session);
                message.setFrom(new InternetAddress("desk@example.org", "政策任务台", "UTF-8"));
                message.setRecipient(
                        Message.RecipientType.TO, new InternetAddress("p" + i + "@example.com", "张经理", "UTF-8"));
                message.setSubject("政策任务", "UTF-8");
                MimeMultipart parts = new MimeMultipart("alternative");
                parts.addBodyPart(part(TEXT, "plain"));
                parts.addBodyPart(part(HTML, "html"));
                message.setContent(parts);
                message.saveChanges();
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
        return LETTERS / ((System.nanoTime() - from) / 1e9);
    }

    private static MimeBodyPart part(String text, String subtype) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String all(List<Double> values) {
        return String.join(" ", values.stream().map(v -> "%.0f".formatted(v)).toList());
    }
}
