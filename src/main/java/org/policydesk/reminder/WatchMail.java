package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.clock.BusinessClock;
import org.policydesk.extraction.Nature;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Component;

/** Tells staff each week which titles of members expire soon, and which announced dates (观察) are still to come. */
@Component
class WatchMail {
    private static final int AHEAD_DAYS = 90;
    private static final int MOST = 60;

    private final MemberDirectory members;
    private final PublishedItems items;
    private final StaffMail mail;
    private final BusinessClock clock;

    WatchMail(MemberDirectory members, PublishedItems items, StaffMail mail, BusinessClock clock) {
        this.members = members;
        this.items = items;
        this.mail = mail;
        this.clock = clock;
    }

    private record Expiring(String member, String title, LocalDate on) {}

    /** Must run as the system. Nothing to watch: no mail. */
    void write() {
        LocalDate today = clock.today();
        List<Expiring> expiring = expiring(today);
        List<String> watched = items.published().stream()
                .filter(item -> item.nature() == Nature.WATCH)
                .map(ActionItem::title)
                .toList();
        if (expiring.isEmpty() && watched.isEmpty()) {
            return;
        }
        mail.write("watch", "watch-" + today, words -> {
            List<String> lines = new ArrayList<>();
            if (!expiring.isEmpty()) {
                lines.add(words.of("watch.expiring", expiring.size()));
                expiring.stream()
                        .limit(MOST)
                        .forEach(one -> lines.add(
                                "· " + one.member() + " · " + one.title() + " · " + words.day(one.on(), today)));
            }
            if (!watched.isEmpty()) {
                lines.add(words.of("watch.items", watched.size()));
                watched.stream().limit(MOST).forEach(title -> lines.add("· " + title));
            }
            return new StaffMail.Text(words.of("watch.subject", expiring.size() + watched.size()), lines, "/items");
        });
    }

    private List<Expiring> expiring(LocalDate today) {
        Map<Long, String> names = members.active().stream().collect(Collectors.toMap(MemberRef::id, MemberRef::name));
        List<Expiring> found = new ArrayList<>();
        members.qualificationsOfAll()
                .forEach((member, titles) -> titles.forEach(title -> {
                    LocalDate on = title.expiresOn();
                    String name = names.get(member);
                    if (name != null && on != null && !on.isBefore(today) && !on.isAfter(today.plusDays(AHEAD_DAYS))) {
                        found.add(new Expiring(name, title.key(), on));
                    }
                }));
        found.sort(Comparator.comparing(Expiring::on).thenComparing(Expiring::member));
        return found;
    }
}
