package org.policydesk.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.policydesk.account.OpenDoors;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.policy.SourceDocuments;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A compilation that has just come in, whose drafts wait for somebody to read them. Its dates lie around the demo's day, told in the file
 * as working days from it.
 */
@Component
@Profile("demo")
class DemoCompilation {
    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);

    private final SourceDocuments documents;
    private final OpenDoors doors;
    private final WorkingCalendars calendars;

    DemoCompilation(SourceDocuments documents, OpenDoors doors, WorkingCalendars calendars) {
        this.documents = documents;
        this.doors = doors;
        this.calendars = calendars;
    }

    /** Starts its import as somebody of staff; the drafts are there a moment later. */
    void load(LocalDate today) {
        StoryDays days = new StoryDays(today, calendars.current());
        byte[] text = written(days).getBytes(StandardCharsets.UTF_8);
        String name = MONTH.format(today) + "政策汇编（演示）.txt";
        doors.as(
                DemoAccounts.STAFF,
                () -> documents.startImport(new ByteArrayInputStream(text), name, "text/plain; charset=UTF-8"));
    }

    static String written(StoryDays days) {
        String text = template()
                .replace("{month}", MONTH.format(days.today()))
                .replace("{year}", String.valueOf(days.today().getYear()));
        return DAY.matcher(text).replaceAll(day -> DATE.format(days.day(Integer.parseInt(day.group(1)))));
    }

    private static String template() {
        try (InputStream in = DemoCompilation.class.getResourceAsStream("compilation.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
