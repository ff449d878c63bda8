package org.policydesk.policy;

import java.util.List;
import org.policydesk.account.ForStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What published items said before (版本): kept whole each time that one is published or amended while published. An old version
 * comes back as a new amendment, see {@link ActionItems#amend}.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ItemVersions {
    private final ItemVersionRows rows;
    private final ItemRows items;

    ItemVersions(ItemVersionRows rows, ItemRows items) {
        this.rows = rows;
        this.items = items;
    }

    /**
     * The item's versions, newest first; none before it is published. One published before versions were kept begins with what
     * it said when it was amended first.
     *
     * @throws ItemNotFoundException if there is no such item
     */
    public List<ItemVersion> of(long itemId) {
        ActionItem item = items.find(itemId).orElseThrow(() -> new ItemNotFoundException(itemId));
        return rows.of(item).reversed();
    }
}
