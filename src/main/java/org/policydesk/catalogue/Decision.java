package org.policydesk.catalogue;

import java.util.Set;

/**
 * What staff made of a difference.
 *
 * @param take whether the catalogue's side holds; false: what the desk has stays as it is, and it is not asked again
 * @param fields of a changed item, those that take the catalogue's value; the others stay. Else empty
 * @param version the item's, as it was when it was looked at; 0 for one that is new
 * @param reason why an item is taken back, where it is
 */
public record Decision(String listing, String key, boolean take, Set<String> fields, int version, String reason) {
    public Decision {
        fields = Set.copyOf(fields);
    }

    /** The same with another reason. */
    public Decision because(String why) {
        return new Decision(listing, key, take, fields, version, why);
    }
}
