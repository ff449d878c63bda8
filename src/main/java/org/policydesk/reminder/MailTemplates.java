package org.policydesk.reminder;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The templates of mails. Whatever is put into an HTML one is escaped, without exception. */
final class MailTemplates {
    private MailTemplates() {}

    static Template html(String path) {
        return template(path, true);
    }

    static Template plain(String path) {
        return template(path, false);
    }

    private static Template template(String path, boolean escape) {
        try {
            String text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            return Mustache.compiler()
                    .escapeHTML(escape)
                    .emptyStringIsFalse(true)
                    .compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
