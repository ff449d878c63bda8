package org.policydesk.reminder;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policydesk.account.PersonDirectory;
import org.policydesk.mail.NewEnvelope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mail that asks a manager whether anything changed, in the manager's language. Thread-safe. */
@Component
class InquiryWriter {
    static final String PURPOSE = "change-inquiry";

    private final MessageSource texts;
    private final String baseUrl;
    private final Template html = MailTemplates.html("inquiry.html");
    private final Template plain = MailTemplates.plain("inquiry.txt");

    InquiryWriter(MessageSource texts, @Value("${desk.base-url}") String baseUrl) {
        this.texts = texts;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /**
     * @param companies the names of those that the person manages
     * @throws org.policydesk.mail.InvalidEnvelopeException if the person's address is none
     */
    NewEnvelope write(PersonDirectory.Contact person, List<String> companies) {
        Locale locale = Locale.forLanguageTag(person.locale());
        String name = OneLine.of(person.name());
        String named = OneLine.of(String.join(text(locale, "comma"), companies));
        String subject = text(locale, "subject", shortened(named));
        Map<String, Object> values = Map.of(
                "language", person.locale(),
                "subject", subject,
                "greeting", text(locale, "greeting", name),
                "intro", text(locale, "intro", named),
                "changes",
                        List.of("name", "place", "merger", "project", "staff").stream()
                                .map(one -> text(locale, "change." + one))
                                .toList(),
                "why", text(locale, "why"),
                "none", text(locale, "none"),
                "open", text(locale, "open"),
                "footer", text(locale, "footer"),
                "url", baseUrl + "/profile?part=events");
        return new NewEnvelope(
                person.email(),
                name,
                subject,
                html.execute(values),
                plain.execute(values),
                PURPOSE,
                null,
                text(locale, "list"));
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage("inquiry." + key, arguments, locale);
    }

    private static String shortened(String names) {
        int longest = 60;
        return names.codePointCount(0, names.length()) <= longest
                ? names
                : names.substring(0, names.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
