package org.policydesk.reminder;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The templates of mails. Whatever is put into an HTML one is escaped, without exception. */
final class MailTemplates {
    private static final String FRAME = "frame.html";

    private MailTemplates() {}

    /** What stands in the frame that all mails share. */
    static Template html(String name) {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .withLoader(content -> new StringReader(read(name)))
                .compile(read(FRAME));
    }

    static Template plain(String name) {
        return Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).compile(read(name));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("mail/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
