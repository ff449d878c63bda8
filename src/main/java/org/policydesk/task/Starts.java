package org.policydesk.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.account.SystemUser;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.Qualification;
import org.policydesk.member.RecordedEvent;
import org.springframework.stereotype.Component;

/** What begins periods, as it is recorded now. Whoever acts need not be allowed to read the directory. */
@Component
class Starts {
    private static final Comparator<Qualification> LATEST = Comparator.comparing(
                    Qualification::expiresOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Qualification::id);

    private final MemberDirectory members;

    Starts(MemberDirectory members) {
        this.members = members;
    }

    /** Of one member. */
    List<Start> of(long memberId) {
        return SystemUser.call(() -> starts(memberId, members.eventsOf(memberId), members.qualificationsOf(memberId)));
    }

    /** Of every active member that has any, in a fixed number of queries. */
    Map<Long, List<Start>> ofAll() {
        return SystemUser.call(() -> {
            Map<Long, List<RecordedEvent>> events = members.eventsOfAll();
            Map<Long, List<Qualification>> titles = members.qualificationsOfAll();
            Map<Long, List<Start>> all = new HashMap<>();
            events.keySet().forEach(id -> all.put(id, List.of()));
            titles.keySet().forEach(id -> all.put(id, List.of()));
            all.replaceAll(
                    (id, none) -> starts(id, events.getOrDefault(id, List.of()), titles.getOrDefault(id, List.of())));
            return all;
        });
    }

    private static List<Start> starts(long memberId, List<RecordedEvent> events, List<Qualification> titles) {
        List<Start> starts = new ArrayList<>();
        events.forEach(event -> starts.add(Start.of(event)));
        // A title that was given anew lapses with its last term only.
        titles.stream().collect(Collectors.groupingBy(Qualification::key)).values().stream()
                .map(terms -> terms.stream().max(LATEST).orElseThrow())
                .forEach(term -> {
                    Start start = Start.of(memberId, term);
                    if (start != null) {
                        starts.add(start);
                    }
                });
        return starts;
    }
}
