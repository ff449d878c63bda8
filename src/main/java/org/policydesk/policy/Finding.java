package org.policydesk.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.Nature;

/** What whoever publishes an item should know first; unlike a {@link Hindrance} it keeps nobody from publishing. */
public sealed interface Finding {
    /**
     * It is addressed to those who recommend, review or decide, and would become companies' task as it stands.
     *
     * @param addressed whom it is addressed to; never empty
     */
    record NotToCompanies(Set<Actor> addressed) implements Finding {
        public NotToCompanies {
            addressed = Set.copyOf(addressed);
        }
    }

    /** Its last day has its hour, or its confirmation, from a sentence that says when a system closes. */
    record ClosedBySystem() implements Finding {}

    /** Nothing that companies do, but the day on which a system closes for what they do. */
    record OnlyCloses() implements Finding {}

    /** What there is to know of the item as it stands; mostly nothing. */
    static List<Finding> of(ActionItem item) {
        List<Finding> findings = new ArrayList<>();
        boolean tasks = item.nature() == Nature.TASK || item.nature() == Nature.STANDING_DUTY;
        if (tasks && !item.actors().isEmpty() && Collections.disjoint(item.actors(), Actor.OUTSIDE)) {
            findings.add(new NotToCompanies(item.actors()));
        }
        if (item.cues().contains(Closing.CLOSED)) {
            findings.add(new ClosedBySystem());
        }
        if (Closing.is(item)) {
            findings.add(new OnlyCloses());
        }
        return findings;
    }
}
