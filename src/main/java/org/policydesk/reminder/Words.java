package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of mails in one language. */
record Words(MessageSource texts, Locale locale) {
    String of(String key, Object... arguments) {
        return texts.getMessage("reminder." + key, arguments, locale);
    }

    /** Day and weekday, with the year only when it is another than today's. */
    String day(LocalDate day, LocalDate today) {
        String pattern = of(day.getYear() == today.getYear() ? "date" : "dateOfYear");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
