package org.policydesk.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

/** A letter in MIME. Message-ID, date and part boundary come from the letter, so that a retry is the same message. */
final class LetterMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private LetterMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static LetterMessage of(Letter letter, InternetAddress from, Session session) throws MessagingException {
        LetterMessage message = new LetterMessage(session, letter.messageId());
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, recipient(letter));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(letter.date()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.listName() != null) {
            message.setHeader("List-Id", listId(letter.listName(), letter.messageId()));
        }
        message.setContent(letter.calendar() == null ? new Alternatives(letter) : new WithCalendar(letter));
        message.saveChanges();
        return message;
    }

    /** Mail's own habit is a new id with every save. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress recipient(Letter letter) throws MessagingException {
        try {
            return letter.name().isBlank()
                    ? new InternetAddress(letter.address(), true)
                    : new InternetAddress(letter.address(), letter.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String listId(String name, String messageId) throws MessagingException {
        try {
            String domain = messageId.substring(messageId.indexOf('@') + 1, messageId.length() - 1);
            return MimeUtility.encodeText(name, UTF_8, "B") + " <policy-desk." + domain + ">";
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A multipart whose boundary follows from the letter, so that a retry is the same byte for byte. */
    private abstract static class Steady extends MimeMultipart {
        Steady(String subtype, Letter letter) {
            String seed = subtype + letter.messageId();
            contentType = "multipart/" + subtype + "; boundary=\"desk_"
                    + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)) + "\"";
        }
    }

    private static final class Alternatives extends Steady {
        Alternatives(Letter letter) throws MessagingException {
            super("alternative", letter);
            addBodyPart(part(letter.plain(), "plain"));
            addBodyPart(part(letter.html(), "html"));
        }

        private static MimeBodyPart part(String text, String subtype) throws MessagingException {
            MimeBodyPart part = new MimeBodyPart();
            part.setText(text, UTF_8, subtype);
            return part;
        }
    }

    private static final class WithCalendar extends Steady {
        WithCalendar(Letter letter) throws MessagingException {
            super("mixed", letter);
            MimeBodyPart text = new MimeBodyPart();
            text.setContent(new Alternatives(letter));
            addBodyPart(text);
            MimeBodyPart calendar = new MimeBodyPart();
            calendar.setText(letter.calendar(), UTF_8, "calendar");
            calendar.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=PUBLISH; name=\"tasks.ics\"");
            calendar.setHeader("Content-Disposition", "attachment; filename=\"tasks.ics\"");
            addBodyPart(calendar);
        }
    }
}
