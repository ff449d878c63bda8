package org.policydesk.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.extraction.Nature;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Items as higher modules need them while they act for people of companies. It checks no permission: it knows only items that
 * were published, and the module that shows one has to see to it that the reader may.
 */
@Component
@Transactional(readOnly = true)
public class PublishedItems {
    private final ItemRows rows;
    private final LocalDueRows localRows;

    PublishedItems(ItemRows rows, LocalDueRows localRows) {
        this.rows = rows;
        this.localRows = localRows;
    }

    /** The item, if it is or was published; withdrawn ones are found too, since tasks still speak of them. */
    public Optional<ActionItem> find(long id) {
        return rows.everPublished(List.of(id)).stream().findFirst();
    }

    /** Those of the items that are or were published, in the order of their numbers. */
    public List<ActionItem> all(Collection<Long> ids) {
        return rows.everPublished(ids);
    }

    /** Those of the policies' items that are or were published, by policy and in the order of the text. */
    public List<ActionItem> ofPolicies(Collection<Long> policyIds) {
        return rows.everPublishedOf(policyIds);
    }

    /** Every item that is open to members now. */
    public List<ActionItem> published() {
        return rows.inState(ItemState.PUBLISHED);
    }

    /** Every item of those natures that is open to members now. */
    public List<ActionItem> published(Set<Nature> natures) {
        return rows.inState(ItemState.PUBLISHED, natures);
    }

    /** The local dates (地方截止) of every item that has some, by the item's number; of drafts too, for their preview. */
    public Map<Long, List<LocalDue>> localDues() {
        return localRows.all().stream().collect(Collectors.groupingBy(LocalDue::itemId));
    }
}
