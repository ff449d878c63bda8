package org.policydesk.reminder;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.ItemKind;

/**
 * Which plan holds for which item. Pure.
 *
 * @param usual where nobody set another
 */
record PlanBook(ReminderPlan usual, Map<PlanScope, KeptPlan> changed) {
    PlanBook {
        changed = Map.copyOf(changed);
    }

    /** @param kind null for an item that is not known any more */
    ReminderPlan of(long itemId, @Nullable ItemKind kind) {
        if (changed.isEmpty()) {
            return usual;
        }
        return Stream.of(PlanScope.item(itemId), kind == null ? PlanScope.association() : PlanScope.kind(kind))
                .map(changed::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(KeptPlan::plan)
                .orElseGet(this::ofAssociation);
    }

    ReminderPlan ofAssociation() {
        KeptPlan kept = changed.get(PlanScope.association());
        return kept == null ? usual : kept.plan();
    }
}
