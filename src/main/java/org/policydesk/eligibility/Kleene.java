package org.policydesk.eligibility;

import java.util.List;

/** Three-valued and/or, the unknown in two strengths: a missing fact is told before an open confirmation. */
final class Kleene {
    private Kleene() {}

    static Outcome all(List<Reason> parts) {
        return strongest(parts, Outcome.UNFIT, Outcome.FIT);
    }

    static Outcome any(List<Reason> parts) {
        return strongest(parts, Outcome.FIT, Outcome.UNFIT);
    }

    private static Outcome strongest(List<Reason> parts, Outcome decisive, Outcome otherwise) {
        for (Outcome outcome : List.of(decisive, Outcome.UNDETERMINED, Outcome.TO_CONFIRM)) {
            if (parts.stream().anyMatch(part -> part.outcome() == outcome)) {
                return outcome;
            }
        }
        return otherwise;
    }
}
