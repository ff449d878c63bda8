package org.policydesk.ui.association;

import java.util.List;
import java.util.Set;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemFilter;
import org.policydesk.policy.ItemState;

/** The items that make tasks or may be given as one, to choose among, last changed first. */
record PublishedTitles(ActionItems items) {
    private static final int MOST = 500;
    private static final Set<Nature> NATURES = Set.of(Nature.TASK, Nature.STANDING_DUTY);

    /** An item by its number and its words. */
    record Title(long id, String text) {}

    List<Title> all() {
        return items.list(new ItemFilter(null, Set.of(ItemState.PUBLISHED), NATURES), 0, MOST).stream()
                .map(PublishedTitles::title)
                .toList();
    }

    private static Title title(ActionItem item) {
        return new Title(item.id(), item.title() + " · " + item.policyTitle());
    }
}
