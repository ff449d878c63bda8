package org.policydesk.reminder;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policydesk.account.PersonDirectory;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.NewEnvelope;
import org.policydesk.task.CalendarIdentity;
import org.policydesk.task.RemindedTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mail that tells a person about their tasks, in the person's language. Thread-safe. */
@Component
class MailWriter {
    static final String PURPOSE = "reminder";

    private static final int LONGEST_TITLE = 60;

    private final MessageSource texts;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final String baseUrl;
    private final CalendarIdentity identity;
    private final Template html = MailTemplates.html("reminder.html");
    private final Template plain = MailTemplates.plain("reminder.txt");

    MailWriter(
            MessageSource texts,
            WorkingCalendars calendars,
            BusinessClock clock,
            @Value("${desk.base-url}") String baseUrl) {
        this.texts = texts;
        this.calendars = calendars;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.identity = CalendarIdentity.of(baseUrl);
    }

    /**
     * @throws org.policydesk.mail.InvalidEnvelopeException if the person's address is none
     */
    NewEnvelope write(PersonDirectory.Contact person, List<Judgement.TaskNews> news, MailLinks links) {
        return write(person, news, links, clock.dateTime());
    }

    /** @param now when the mail is written, for rehearsals */
    NewEnvelope write(
            PersonDirectory.Contact person, List<Judgement.TaskNews> news, MailLinks links, LocalDateTime now) {
        Words words = new Words(texts, Locale.forLanguageTag(person.locale()));
        TaskWords tasks = new TaskWords(words, now.toLocalDate(), calendars.current(), baseUrl, links);
        List<Judgement.TaskNews> ordered = news.stream()
                .sorted(Comparator.comparing(
                        n -> n.task().due(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("language", person.locale());
        values.put("subject", subject(ordered, tasks));
        values.put("greeting", words.of("greeting", OneLine.of(person.name())));
        values.put("intro", words.of("intro", ordered.size()));
        values.put("firstLabel", words.of("first"));
        values.put("open", words.of("open"));
        values.put("acknowledge", words.of("acknowledge"));
        values.put("postpone", words.of("postpone"));
        values.put("handOver", words.of("handOver"));
        values.put("footer", words.of("footer"));
        values.put("baseUrl", baseUrl);
        values.put("tasks", ordered.stream().map(tasks::block).toList());
        return new NewEnvelope(
                person.email(),
                OneLine.of(person.name()),
                subject(ordered, tasks),
                html.execute(values),
                plain.execute(values),
                PURPOSE,
                null,
                words.of("list"),
                new TaskCalendar(words, baseUrl, identity, now.atZone(BusinessClock.ZONE))
                        .of(ordered)
                        .orElse(null));
    }

    private static String subject(List<Judgement.TaskNews> news, TaskWords tasks) {
        Judgement.TaskNews next = news.getFirst();
        RemindedTask task = next.task();
        Words words = tasks.words();
        String kind = words.of("why." + next.messages().getLast().kind());
        String title = shortened(OneLine.of(task.title()));
        String left = tasks.left(task);
        String due = left.isEmpty() ? tasks.due(task) : tasks.due(task) + " · " + left;
        String subject = news.size() == 1
                ? words.of("subject.one", kind, title, due)
                : words.of("subject.many", news.size(), title, due);
        return subject.strip();
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
