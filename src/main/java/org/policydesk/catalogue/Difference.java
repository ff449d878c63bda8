package org.policydesk.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;

/** What a later version of the catalogue has otherwise than what this desk loaded, as long as nobody decided about it. */
public sealed interface Difference {
    /** The listing's name for good. */
    String listing();

    /** The listing's title. */
    String title();

    /** The item's name for good within its listing. */
    String key();

    /**
     * An item that is new in a listing that was loaded, such as that of a new round.
     *
     * @param label the round that it is of
     */
    record Added(String listing, String title, String key, String label, ListedSource source, ItemEdit content)
            implements Difference {}

    /**
     * An item of which the catalogue says something else than before.
     *
     * @param now as the desk has it
     * @param offered as the catalogue has it now
     * @param fields in which the two differ and the catalogue changed, as in {@link ItemEdit}; at least one
     * @param conflicts those of them that staff changed by hand since it was loaded
     * @param loaded as it was loaded or looked at last
     */
    record Changed(
            String listing,
            String title,
            String key,
            ActionItem now,
            ItemEdit loaded,
            ItemEdit offered,
            List<String> fields,
            Set<String> conflicts)
            implements Difference {
        public Changed {
            fields = List.copyOf(fields);
            conflicts = Set.copyOf(conflicts);
        }

        /** What the desk would have of it, with those fields taken over. */
        public ItemEdit taking(Set<String> chosen) {
            return Merging.of(ItemEdit.of(now), offered, chosen);
        }

        /** The fields that nobody changed by hand. */
        public Set<String> plain() {
            return fields.stream().filter(field -> !conflicts.contains(field)).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * An item that the catalogue does not have any more.
     *
     * @param now as the desk has it
     * @param reason why, as the catalogue says; null: it does not say
     */
    record Gone(
            String listing,
            String title,
            String key,
            ActionItem now,
            @Nullable String reason) implements Difference {}
}
