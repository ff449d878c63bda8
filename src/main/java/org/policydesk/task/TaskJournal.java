package org.policydesk.task;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.PersonDirectory;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.springframework.stereotype.Component;

/** Writes acts on tasks into the journal and reads them back with names. */
@Component
class TaskJournal {
    private static final String SUBJECT = "task";
    /** Acts whose values are people. */
    private static final Set<String> OF_PEOPLE = Set.of("assigned", "handedOver", "released");
    /** Acts that leave the task's version alone, so that they make nobody's screen stale. */
    private static final Set<String> BESIDE = Set.of(
            "commented",
            "asked",
            "waived",
            "unwaived",
            "fileAdded",
            "fileReplaced",
            "fileRemoved",
            "fileRestored",
            "ticked",
            "unticked",
            "acknowledged",
            "urged",
            "contacted.TELEPHONE",
            "contacted.WECHAT",
            "contacted.IN_PERSON",
            "reason");

    private final Journal journal;
    private final PersonDirectory people;
    private final CurrentUser currentUser;
    private final ActingDeputies deputies;

    TaskJournal(Journal journal, PersonDirectory people, CurrentUser currentUser, ActingDeputies deputies) {
        this.deputies = deputies;
        this.journal = journal;
        this.people = people;
        this.currentUser = currentUser;
    }

    void record(long taskId, String action, @Nullable String before, @Nullable String after) {
        journal.record(currentUser.personIdOrNull(), SUBJECT, taskId, action, before, after);
    }

    /** The same line for each of these tasks, all of them in one go. */
    void recordAll(Collection<Long> taskIds, String action, @Nullable String after) {
        journal.recordAll(currentUser.personIdOrNull(), SUBJECT, taskIds, action, after);
    }

    /** What a change of something that dates depend on did to all the tasks together, in that thing's own journal. */
    void summary(String subject, long subjectId, String counts) {
        journal.record(currentUser.personIdOrNull(), subject, subjectId, "recounted", null, counts);
    }

    void moved(long taskId, String action, TaskState before, TaskState after) {
        record(taskId, action, before.name(), after.name());
    }

    /** Who saw to the task before, and who does now; null for nobody. */
    void assigned(long taskId, String action, @Nullable Long before, @Nullable Long after) {
        record(taskId, action, before == null ? null : before.toString(), after == null ? null : after.toString());
    }

    /** What is thrown to whom comes second: it names who came first. */
    StaleTaskException stale(long taskId) {
        return journal.of(SUBJECT, taskId).stream()
                .filter(entry -> !BESIDE.contains(entry.action()))
                .findFirst()
                .map(entry -> new StaleTaskException(taskId, name(entry.personId()), entry.at()))
                .orElseGet(() -> new StaleTaskException(taskId, "", null));
    }

    /** Newest first. */
    List<HistoryLine> history(long taskId) {
        List<JournalEntry> entries = journal.of(SUBJECT, taskId);
        Map<Long, String> names = people.names(persons(entries));
        Map<Long, String> inPlaceOf = deputies.of(entries, OF_PEOPLE);
        return entries.stream()
                .map(entry -> new HistoryLine(
                        entry.at(),
                        named(names, entry.personId()),
                        inPlaceOf.getOrDefault(entry.id(), ""),
                        entry.action(),
                        shown(names, entry.action(), entry.before()),
                        shown(names, entry.action(), entry.after())))
                .toList();
    }

    private String name(@Nullable Long personId) {
        return personId == null ? "" : people.names(List.of(personId)).getOrDefault(personId, "");
    }

    private static Collection<Long> persons(List<JournalEntry> entries) {
        Set<Long> ids = new HashSet<>();
        for (JournalEntry entry : entries) {
            Long actor = entry.personId();
            if (actor != null) {
                ids.add(actor);
            }
            if (OF_PEOPLE.contains(entry.action())) {
                Stream.of(entry.before(), entry.after())
                        .filter(Objects::nonNull)
                        .map(Long::valueOf)
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    private static @Nullable String shown(Map<Long, String> names, String action, @Nullable String value) {
        return value == null || !OF_PEOPLE.contains(action) ? value : named(names, Long.valueOf(value));
    }

    private static String named(Map<Long, String> names, @Nullable Long personId) {
        return personId == null ? "" : names.getOrDefault(personId, "");
    }
}
