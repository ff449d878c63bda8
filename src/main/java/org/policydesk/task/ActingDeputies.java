package org.policydesk.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.Absences;
import org.policydesk.account.StandIn;
import org.policydesk.audit.JournalEntry;
import org.policydesk.clock.BusinessClock;
import org.springframework.stereotype.Component;

/** Tells which acts on a task somebody did as the deputy of whoever saw to it then. */
@Component
class ActingDeputies {
    private final Absences absences;

    ActingDeputies(Absences absences) {
        this.absences = absences;
    }

    /**
     * The name of the absent assignee by the number of the act; acts of one's own are left out.
     *
     * @param newestFirst the task's journal
     * @param ofPeople the acts that name the assignee
     */
    Map<Long, String> of(List<JournalEntry> newestFirst, Set<String> ofPeople) {
        Map<Long, String> inPlaceOf = new HashMap<>();
        Map<Long, List<StandIn>> known = new HashMap<>();
        Long assignee = null;
        for (JournalEntry entry : newestFirst.reversed()) {
            Long actor = entry.personId();
            Long seesToIt = assignee;
            if (actor != null && seesToIt != null) {
                LocalDate day = LocalDate.ofInstant(entry.at(), BusinessClock.ZONE);
                known.computeIfAbsent(actor, absences::byDeputy).stream()
                        .filter(absence -> absence.personId() == seesToIt && absence.covers(day))
                        .findFirst()
                        .ifPresent(absence -> inPlaceOf.put(entry.id(), absence.personName()));
            }
            if (ofPeople.contains(entry.action())) {
                assignee = number(entry.after());
            }
        }
        return inPlaceOf;
    }

    private static @Nullable Long number(@Nullable String value) {
        return value == null ? null : Long.valueOf(value);
    }
}
