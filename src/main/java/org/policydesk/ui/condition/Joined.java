package org.policydesk.ui.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** The parts of conditions that join others, whichever way, so that one way can be changed into another. */
final class Joined {
    private Joined() {}

    /** What to show in a group of that kind instead of the condition; null if the kind joins nothing. */
    static @Nullable Criterion as(ConditionKind kind, Criterion before) {
        return switch (kind) {
            case ALL -> new Criterion.All(parts(before));
            case ANY -> new Criterion.Any(parts(before));
            case NOT -> new Criterion.Not(single(parts(before)));
            default -> before;
        };
    }

    /** The parts of the condition; itself where it joins none. */
    static List<Criterion> parts(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> all.criteria();
            case Criterion.Any any -> any.criteria();
            case Criterion.Not not -> List.of(not.criterion());
            case Criterion.Unless unless -> List.of(unless.exemption(), unless.criterion());
            case Criterion.ByRenewal choice -> List.of(choice.first(), choice.renewal());
            default -> List.of(criterion);
        };
    }

    private static Criterion single(List<Criterion> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Criterion.All(new ArrayList<>(parts));
    }
}
