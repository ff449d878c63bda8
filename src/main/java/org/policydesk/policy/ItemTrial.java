package org.policydesk.policy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an item into a transaction as if it were published with that content, so that a preview can be made by the real parts. Nobody
 * is told of it. It checks no permission, and the caller has to take the transaction back.
 */
@Component
public class ItemTrial {
    private final ItemRows rows;
    private final PolicyRows policies;

    ItemTrial(ItemRows rows, PolicyRows policies) {
        this.rows = rows;
        this.policies = policies;
    }

    /**
     * The item's number.
     *
     * @param itemId null for one that is not kept yet
     * @throws InvalidItemException if it could not be published like that
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long publish(@Nullable Long itemId, ItemEdit edit) {
        ItemChecks.beforePublishing(edit);
        if (itemId == null) {
            long policy = policies.enteredByStaff(new NewItem(null, edit).sourceOrAssociation());
            return publish(rows.insert(policy, ItemState.ACCEPTED, edit, ItemOrigin.BY_HAND), edit);
        }
        Map<String, @Nullable Object> columns = new HashMap<>(ItemColumns.of(edit));
        columns.put("state", ItemState.PUBLISHED.name());
        columns.put("published_at", rows.now());
        rows.update(itemId, rows.get(itemId).version(), columns);
        return itemId;
    }
}
