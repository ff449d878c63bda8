package org.policydesk.task;

import java.util.List;
import java.util.stream.Stream;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.eligibility.Verdict;
import org.policydesk.policy.Material;
import org.policydesk.task.Checklists.WantedLine;

/** What a checklist asks for: the missing facts, the conditions to confirm, the documents, in this order. */
final class WantedLines {
    private WantedLines() {}

    /** @param materials the item's documents that are asked of the member */
    static List<WantedLine> of(List<Material> materials, Verdict verdict) {
        return Stream.of(
                        verdict.missingFacts().stream().map(WantedLines::fact),
                        verdict.openConfirmations().stream()
                                .map(one -> new WantedLine(
                                        LineKind.CONFIRM, one.question(), true, null, null, one.id(), "")),
                        materials.stream()
                                .map(one -> new WantedLine(
                                        LineKind.MATERIAL,
                                        one.name(),
                                        one.required(),
                                        null,
                                        null,
                                        null,
                                        one.appliesToOrEmpty())))
                .flatMap(lines -> lines)
                .distinct()
                .toList();
    }

    private static WantedLine fact(MissingFact missing) {
        String name = FactDictionary.standard()
                .find(missing.key())
                .map(FactDefinition::zh)
                .orElse(missing.key());
        Integer year = missing.fiscalYear();
        return new WantedLine(
                LineKind.FACT, year == null ? name : name + "（" + year + "）", true, missing.key(), year, null, "");
    }
}
