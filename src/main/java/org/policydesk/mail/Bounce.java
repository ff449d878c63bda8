package org.policydesk.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A delivery status notification (RFC 3464) that says that a mail was not delivered, for good.
 *
 * @param messageId of our mail
 * @param address whom it was for
 * @param reason the status and what the other server said
 */
record Bounce(String messageId, String address, String reason) {
    private static final int LONGEST = 200_000;
    private static final Pattern RECIPIENT =
            Pattern.compile("(?im)^(?:Final|Original)-Recipient:\\s*rfc822\\s*;\\s*<?([^\\s<>]+@[^\\s<>]+)>?");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(5\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern DIAGNOSTIC = Pattern.compile("(?im)^Diagnostic-Code:\\s*(.+(?:\\r?\\n[ \\t].+)*)");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s]+>)");

    /** Reads it out of a mail; empty if the mail is no such notification, or speaks of a mere delay. */
    static Optional<Bounce> of(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String status = "";
        String original = "";
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                status = text(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                original = text(part);
            }
        }
        Matcher recipient = RECIPIENT.matcher(status);
        Matcher code = STATUS.matcher(status);
        Matcher id = MESSAGE_ID.matcher(original);
        if (!FAILED.matcher(status).find() || !recipient.find() || !code.find() || !id.find()) {
            return Optional.empty();
        }
        Matcher diagnostic = DIAGNOSTIC.matcher(status);
        String said = diagnostic.find() ? " " + diagnostic.group(1).replaceAll("\\s+", " ") : "";
        return Optional.of(new Bounce(id.group(1), recipient.group(1), code.group(1) + said));
    }

    private static String text(Part part) throws IOException, MessagingException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }
}
