package org.policydesk.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Component;

/**
 * Tells staff each week, from its first working day on, which titles of members expire soon and which announced dates (观察) are
 * still to come. Once a week, however often it is asked.
 */
@Component
class WatchMail {
    private static final int MOST = 60;

    private final ExpiringTitles titles;
    private final PublishedItems items;
    private final StaffMail mail;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    WatchMail(
            ExpiringTitles titles,
            PublishedItems items,
            StaffMail mail,
            WorkingCalendars calendars,
            BusinessClock clock) {
        this.titles = titles;
        this.items = items;
        this.mail = mail;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Must run as the system. Nothing to watch, or the week's first working day still to come: no mail. */
    void write() {
        LocalDate today = clock.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (today.isBefore(calendars.forWork().onOrAfter(monday))) {
            return;
        }
        List<ExpiringTitles.Expiring> expiring = titles.from(today);
        List<String> watched = items.published().stream()
                .filter(item -> item.nature() == Nature.WATCH)
                .map(ActionItem::title)
                .toList();
        if (!expiring.isEmpty() || !watched.isEmpty()) {
            mail.write("watch", "watch-" + monday, words -> text(words, expiring, watched, today));
        }
    }

    private static NoteMail.Text text(
            Words words, List<ExpiringTitles.Expiring> expiring, List<String> watched, LocalDate today) {
        List<String> lines = new ArrayList<>();
        add(
                lines,
                words,
                "watch.expiring",
                expiring.stream().map(one -> line(words, one, today)).toList());
        add(lines, words, "watch.items", watched);
        return new NoteMail.Text(words.of("watch.subject", expiring.size() + watched.size()), lines, "/items");
    }

    private static String line(Words words, ExpiringTitles.Expiring one, LocalDate today) {
        boolean chinese = words.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        String line = one.member() + " · " + (chinese ? one.zh() : one.en()) + " · " + words.day(one.on(), today);
        return one.covered() ? line : line + words.of("watch.uncovered");
    }

    private static void add(List<String> lines, Words words, String heading, List<String> all) {
        if (all.isEmpty()) {
            return;
        }
        lines.add(words.of(heading, all.size()));
        all.stream().limit(MOST).forEach(one -> lines.add("· " + one));
        if (all.size() > MOST) {
            lines.add(words.of("watch.more", all.size() - MOST));
        }
    }
}
