package org.policydesk.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.eligibility.Verdict;
import org.policydesk.task.TaskState;

/**
 * A member's task of an item.
 *
 * @param fate what became of it
 */
record GeneratedTask(long id, GeneratedMember member, GeneratedItem item, Verdict verdict, Fate fate) {
    /**
     * What people made of a task.
     *
     * @param assignee null: nobody in particular
     * @param acknowledgedBy null: nobody said that it was read
     * @param submittedOn null: not handed in
     */
    record Fate(
            TaskState state,
            @Nullable Long assignee,
            @Nullable Long acknowledgedBy,
            @Nullable LocalDate submittedOn) {}

    /** A line of its checklist. */
    record Line(
            String kind,
            String label,
            boolean required,
            @Nullable String factKey,
            @Nullable Integer factYear,
            @Nullable String confirmId) {}

    /** Missing facts, then conditions to confirm, then documents; see {@code WantedLines}. */
    List<Line> lines() {
        return Stream.of(
                        verdict.missingFacts().stream().map(GeneratedTask::fact),
                        verdict.openConfirmations().stream()
                                .map(one -> new Line("CONFIRM", one.question(), true, null, null, one.id())),
                        item.content().materials().stream()
                                .map(one -> new Line("MATERIAL", one.name(), one.required(), null, null, null)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Line fact(MissingFact missing) {
        String name = FactDictionary.standard()
                .find(missing.key())
                .map(FactDefinition::zh)
                .orElse(missing.key());
        Integer year = missing.fiscalYear();
        return new Line("FACT", year == null ? name : name + "（" + year + "）", true, missing.key(), year, null);
    }
}
