package org.policydesk.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    PublishedItems(ItemRows rows) {
        this.rows = rows;
    }

    /** The item, if it is or was published; withdrawn ones are found too, since tasks still speak of them. */
    public Optional<ActionItem> find(long id) {
        return rows.everPublished(List.of(id)).stream().findFirst();
    }

    /** Those of the items that are or were published, in the order of their numbers. */
    public List<ActionItem> all(Collection<Long> ids) {
        return rows.everPublished(ids);
    }

    /** Every item that is open to members now. */
    public List<ActionItem> published() {
        return rows.inState(ItemState.PUBLISHED);
    }
}
