package org.policydesk.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Three-valued and/or, the unknown in two strengths: a missing fact is told before an open confirmation. */
final class Kleene {
    private Kleene() {}

    static Outcome all(List<Reason> parts) {
        return strongest(parts, Outcome.UNFIT, Outcome.FIT);
    }

    static Outcome any(List<Reason> parts) {
        return strongest(parts, Outcome.FIT, Outcome.UNFIT);
    }

    /** One of two rules by an answer that may be missing: where both decide alike, it does not matter. */
    static Outcome choice(Optional<Boolean> answer, Supplier<Outcome> yes, Supplier<Outcome> no) {
        if (answer.isPresent()) {
            return answer.get() ? yes.get() : no.get();
        }
        Outcome one = yes.get();
        return one.isDecided() && one == no.get() ? one : Outcome.UNDETERMINED;
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
