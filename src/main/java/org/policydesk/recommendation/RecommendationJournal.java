package org.policydesk.recommendation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.PersonDirectory;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.springframework.stereotype.Component;

/** Writes acts on recommendations into the journal, where only the association reads them, and reads them back with names. */
@Component
class RecommendationJournal {
    private final Journal journal;
    private final CurrentUser user;
    private final PersonDirectory people;

    RecommendationJournal(Journal journal, CurrentUser user, PersonDirectory people) {
        this.journal = journal;
        this.user = user;
        this.people = people;
    }

    void record(long id, String action, @Nullable Object before, @Nullable Object after) {
        journal.record(user.personIdOrNull(), Recommendations.SUBJECT, id, action, text(before), text(after));
    }

    /** Newest first. */
    List<RecommendationDetail.Event> of(long id) {
        List<JournalEntry> entries = journal.of(Recommendations.SUBJECT, id);
        Set<Long> persons = new HashSet<>();
        entries.stream().map(JournalEntry::personId).filter(Objects::nonNull).forEach(persons::add);
        Map<Long, String> names = people.names(persons);
        return entries.stream()
                .map(entry -> new RecommendationDetail.Event(
                        entry.at(),
                        entry.personId() == null ? "" : names.getOrDefault(entry.personId(), ""),
                        entry.action(),
                        entry.before(),
                        entry.after()))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? null : text;
    }
}
