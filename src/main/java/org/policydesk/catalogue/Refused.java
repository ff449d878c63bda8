package org.policydesk.catalogue;

/**
 * Something of a later version that staff did not want, which can be asked about again.
 *
 * @param listing the listing's name for good
 * @param title the listing's title
 * @param key the item's key within the listing, or that of a round or the programme as {@link Difference#key} says
 * @param item the item's title, the round's label or the programme's name
 */
public record Refused(String listing, String title, String key, String item, Kind kind) {
    /** What was refused. */
    public enum Kind {
        /** An item was not added. */
        ADDED,
        /** Some of a change was not taken over. */
        CHANGED,
        /** What the catalogue does not have any more was kept. */
        GONE,
        /** Some of a round's source or label, or the programme's name, was kept as it was. */
        RESTATED
    }
}
