package org.policydesk.task;

import java.util.Map;
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

    /** Does the work and writes the line, none if nothing moved. */
    void after(Runnable work, String subject, long subjectId) {
        Map<Long, OpenDates.Dated> before = dates.now();
        work.run();
        Moves moves = dates.between(before, dates.now());
        if (!moves.isEmpty() || moves.marks() > 0) {
            int preparations = moves.all().size() - moves.dues();
            journal.summary(
                    subject,
                    subjectId,
                    "due %d, start-by %d, provisional %d".formatted(moves.dues(), preparations, moves.marks()));
        }
    }
}
