package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.member.Qualification;
import org.policydesk.task.ReminderFeed;
import org.springframework.stereotype.Component;

/** Finds the titles of active members that are about to expire. */
@Component
class ExpiringTitles {
    private static final int AHEAD_DAYS = 90;
    private final MemberDirectory members;
    private final ReminderFeed feed;

    ExpiringTitles(MemberDirectory members, ReminderFeed feed) {
        this.members = members;
        this.feed = feed;
    }

    /**
     * A title and its last day.
     *
     * @param memberId whose it is
     * @param zh its Chinese name
     * @param en its English name
     * @param covered whether a published item sees to its renewal; if not, nobody but the association does
     */
    record Expiring(long memberId, String member, String zh, String en, LocalDate on, boolean covered) {}

    /** Those that expire from that day on within a quarter of a year, the next first; must run as the system. */
    List<Expiring> from(LocalDate day) {
        Map<Long, String> active = members.active().stream().collect(Collectors.toMap(MemberRef::id, MemberRef::name));
        Set<String> covered = feed.coveredTitles();
        List<Expiring> found = new ArrayList<>();
        members.qualificationsOfAll().forEach((member, titles) -> {
            String name = active.get(member);
            for (Qualification title : titles) {
                LocalDate on = title.expiresOn();
                if (name != null && on != null && !on.isBefore(day) && !on.isAfter(day.plusDays(AHEAD_DAYS))) {
                    Optional<FactDefinition> known = FactDictionary.standard().find(title.key());
                    found.add(new Expiring(
                            member,
                            name,
                            known.map(FactDefinition::zh).orElse(title.key()),
                            known.map(FactDefinition::en).orElse(title.key()),
                            on,
                            covered.contains(title.key())));
                }
            }
        });
        found.sort(Comparator.comparing(Expiring::on)
                .thenComparing(Expiring::member)
                .thenComparing(Expiring::zh));
        return found;
    }
}
