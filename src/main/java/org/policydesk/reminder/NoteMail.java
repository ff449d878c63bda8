package org.policydesk.reminder;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.policydesk.mail.InvalidEnvelopeException;
import org.policydesk.mail.NewEnvelope;
import org.policydesk.mail.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a few lines to one person about something that is no task, in the transaction of what it tells. Thread-safe. */
@Component
class NoteMail {
    private static final Logger LOG = LoggerFactory.getLogger(NoteMail.class);

    private final Outgoing outgoing;
    private final MessageSource texts;
    private final String baseUrl;
    private final Template html = MailTemplates.html("note.html");
    private final Template plain = MailTemplates.plain("note.txt");

    NoteMail(Outgoing outgoing, MessageSource texts, @Value("${desk.base-url}") String baseUrl) {
        this.outgoing = outgoing;
        this.texts = texts;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /**
     * What a note says.
     *
     * @param path of the page where more stands, from the root
     * @param open the key of what the button says that leads there
     */
    record Text(String subject, List<String> lines, String path, String open) {
        Text(String subject, List<String> lines, String path) {
            this(subject, lines, path, "note.open");
        }
    }

    /** Once for each key, in the person's language; not at all to an address that is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Recipient person, String purpose, String key, Function<Words, Text> text) {
        Words words = new Words(texts, Locale.forLanguageTag(person.locale()));
        Text said = text.apply(words);
        Map<String, Object> values = Map.of(
                "language", person.locale(),
                "subject", said.subject(),
                "greeting", words.of("greeting", OneLine.of(person.name())),
                "intro", "",
                "footer", words.of("note.footer"),
                "lines", said.lines(),
                "url", baseUrl + said.path(),
                "open", words.of(said.open()));
        try {
            outgoing.enqueue(new NewEnvelope(
                    person.address(),
                    OneLine.of(person.name()),
                    OneLine.of(said.subject()),
                    html.execute(values),
                    plain.execute(values),
                    purpose,
                    key,
                    words.of("list")));
        } catch (InvalidEnvelopeException e) {
            LOG.warn("Person {} cannot be written to: {}", person.personId(), e.getMessage());
        }
    }
}
