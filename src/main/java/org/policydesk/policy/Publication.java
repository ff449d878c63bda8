package org.policydesk.policy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens items to members and changes what they say to them: writes it, keeps the version, journals and tells. Whether the person
 * may is asked before. Callers bring the transaction.
 */
@Component
class Publication {
    private final ItemRows rows;
    private final ItemVersionRows versions;
    private final ItemJournal journal;
    private final ApplicationEventPublisher events;

    Publication(ItemRows rows, ItemVersionRows versions, ItemJournal journal, ApplicationEventPublisher events) {
        this.rows = rows;
        this.versions = versions;
        this.journal = journal;
        this.events = events;
    }

    ActionItem publish(long id, int version, @Nullable String note, ItemVersionRows.@Nullable Author author) {
        ActionItem before = rows.get(id);
        if (before.version() == version) {
            ItemChecks.state(before, ItemState.DRAFT, ItemState.ACCEPTED);
        }
        ItemChecks.beforePublishing(ItemEdit.of(before));
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("state", ItemState.PUBLISHED.name());
        changes.put("rejected_because", null);
        changes.put("published_at", rows.now());
        rows.update(id, version, changes);
        ActionItem open = rows.get(id);
        versions.keep(open, note, author);
        journal.moved(id, before.state(), ItemState.PUBLISHED, null);
        events.publishEvent(new PolicyEvent.ItemPublished(id));
        return open;
    }

    ActionItem amend(
            long id, ItemEdit edit, int version, @Nullable String note, ItemVersionRows.@Nullable Author author) {
        ActionItem before = rows.get(id);
        ItemChecks.beforePublishing(edit);
        // Published before versions were kept: what members have seen so far must not be lost.
        if (!versions.any(id)) {
            versions.keep(before, null, null);
        }
        rows.update(id, version, Closing.amended(before, edit));
        ActionItem now = rows.get(id);
        versions.keep(now, note, author);
        journal.amended(id, ItemEdit.of(before), edit);
        events.publishEvent(new PolicyEvent.ItemPublished(id));
        return now;
    }
}
