package org.policydesk.reminder;

import org.policydesk.extraction.ItemKind;

/**
 * What a plan holds for; the narrowest that has one counts.
 *
 * @param level how wide it is
 * @param key the kind's name or the item's number; empty for the association
 */
public record PlanScope(Level level, String key) {
    /** From the widest to the narrowest. */
    public enum Level {
        /** 全协会 */
        ASSOCIATION,
        /** 一类事项 */
        KIND,
        /** 一个事项 */
        ITEM
    }

    /** Everything that no narrower plan speaks of. */
    public static PlanScope association() {
        return new PlanScope(Level.ASSOCIATION, "");
    }

    /** All items of a kind. */
    public static PlanScope kind(ItemKind kind) {
        return new PlanScope(Level.KIND, kind.name());
    }

    /** One item. */
    public static PlanScope item(long itemId) {
        return new PlanScope(Level.ITEM, String.valueOf(itemId));
    }
}
