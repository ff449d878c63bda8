package org.policydesk.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft that was cut in two or put together with others.
 *
 * @param itemId the item that stays
 * @param partIds the drafts that a cut made, or that were merged into the one that stays
 * @param by the name of who did it; null: the system
 */
public record Redraft(
        long id,
        Kind kind,
        long itemId,
        List<Long> partIds,
        @Nullable String by,
        Instant at) {
    public Redraft {
        partIds = List.copyOf(partIds);
    }

    /** How. */
    public enum Kind {
        /** 拆分 at a place of its sentence. */
        SPLIT,
        /** 拆分 by a copy that is amended afterwards. */
        COPY,
        /** 合并 */
        MERGE
    }
}
