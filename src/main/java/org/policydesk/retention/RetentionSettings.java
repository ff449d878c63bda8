package org.policydesk.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how many days is kept what is no record of the work, {@code desk.retention.*}.
 *
 * @param technicalDays what the desk notes for itself; at least 30, since links in mails live for 21 and other nodes' indexes rest on it
 * @param noteDays what people may look up; at least 120, longer than a quarter
 * @param mailTextDays the texts of mails that have gone out; at least 30
 */
@ConfigurationProperties("desk.retention")
record RetentionSettings(
        @DefaultValue("90") int technicalDays,
        @DefaultValue("365") int noteDays,
        @DefaultValue("365") int mailTextDays) {
    RetentionSettings {
        atLeast("technical-days", technicalDays, 30);
        atLeast("note-days", noteDays, 120);
        atLeast("mail-text-days", mailTextDays, 30);
    }

    Duration of(Keeping keeping) {
        return Duration.ofDays(
                switch (keeping) {
                    case AT_ONCE -> 0;
                    case TECHNICAL -> technicalDays;
                    case NOTE -> noteDays;
                    case MAIL_TEXT -> mailTextDays;
                });
    }

    private static void atLeast(String name, int days, int least) {
        if (days < least) {
            throw new IllegalArgumentException(
                    "desk.retention.%s=%d: at least %d days (至少 %d 天)".formatted(name, days, least, least));
        }
    }
}
