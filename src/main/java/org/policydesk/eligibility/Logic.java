package org.policydesk.eligibility;

import java.util.List;
import java.util.function.Function;

/** Three-valued logic without reasons, which stops where nothing that follows can matter. */
final class Logic {
    private Logic() {}

    static <T> Outcome all(List<T> parts, Function<T, Outcome> judge) {
        return strongest(parts, judge, Outcome.UNFIT, Outcome.FIT);
    }

    static <T> Outcome any(List<T> parts, Function<T, Outcome> judge) {
        return strongest(parts, judge, Outcome.FIT, Outcome.UNFIT);
    }

    private static <T> Outcome strongest(
            List<T> parts, Function<T, Outcome> judge, Outcome decisive, Outcome otherwise) {
        Outcome found = otherwise;
        for (T part : parts) {
            Outcome outcome = judge.apply(part);
            if (outcome == decisive) {
                return decisive;
            }
            if (outcome == Outcome.UNDETERMINED || outcome == Outcome.TO_CONFIRM && found == otherwise) {
                found = outcome;
            }
        }
        return found;
    }
}
