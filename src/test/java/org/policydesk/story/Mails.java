package org.policydesk.story;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads what a mail says. */
final class Mails {
    private Mails() {}

    /** All its text parts, one after the other. */
    static String text(Part part) {
        try {
            Object content = part.getContent();
            if (content instanceof Multipart parts) {
                StringBuilder all = new StringBuilder();
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart one = parts.getBodyPart(i);
                    all.append(text(one)).append('\n');
                }
                return all.toString();
            }
            return part.isMimeType("text/*") ? content.toString() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
