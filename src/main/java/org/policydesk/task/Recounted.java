package org.policydesk.task;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.policydesk.policy.ActionItems;
import org.springframework.stereotype.Component;

/** Writes one line into the journal of whatever was changed about all the dates that moved with it. */
@Component
class Recounted {
    private final OpenDates dates;
    private final TaskJournal journal;

    Recounted(OpenDates dates, TaskJournal journal) {
        this.dates = dates;
        this.journal = journal;
    }

    /** Does the work, which may move any date, and writes the line, none if nothing moved. */
    void after(Runnable work, String subject, long subjectId) {
        after(work, dates::now, subject, subjectId);
    }

    /** The same for work that moves dates of the item's tasks alone. */
    void afterItem(Runnable work, long itemId) {
        after(work, () -> dates.now(Set.of(itemId)), ActionItems.SUBJECT, itemId);
    }

    private void after(Runnable work, Supplier<Map<Long, OpenDates.Dated>> open, String subject, long subjectId) {
        Map<Long, OpenDates.Dated> before = open.get();
        work.run();
        Moves moves = dates.between(before, open.get());
        if (!moves.isEmpty() || moves.marks() > 0) {
            int preparations = moves.all().size() - moves.dues();
            journal.summary(
                    subject,
                    subjectId,
                    "due %d, start-by %d, provisional %d".formatted(moves.dues(), preparations, moves.marks()));
        }
    }
}
