package org.policydesk.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.FieldChange;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;

/** What a later version of the catalogue has otherwise than what this desk loaded, as long as nobody decided about it. */
public sealed interface Difference {
    /** The listing's name for good. */
    String listing();

    /** The listing's title. */
    String title();

    /** The item's name for good within its listing; what is said of a round or the programme itself begins with {@code ~}. */
    String key();

    /** Whether it waits for a second person, so that there is nothing to decide. */
    default boolean waiting() {
        return false;
    }

    /** Whether members have it, so that taking it over is more than a matter of the desk. */
    default boolean published() {
        return false;
    }

    /**
     * An item that is new in a listing that was loaded, such as that of a new round.
     *
     * @param label the round that it is of
     * @param doubt what is not certain of it, so that it becomes a draft; null: nothing
     */
    record Added(
            String listing,
            String title,
            String key,
            String label,
            ListedSource source,
            ItemEdit content,
            @Nullable String doubt)
            implements Difference {}

    /**
     * An item of which the catalogue says something else than before.
     *
     * @param now as the desk has it
     * @param offered as the catalogue has it now
     * @param fields in which the two differ and the catalogue changed, as in {@link ItemEdit}; none where only the doubt is other
     * @param conflicts those of them that staff changed by hand since it was loaded
     * @param loaded as it was loaded or looked at last
     * @param doubt null: what is not certain of it is the same as before
     * @param waiting whether what was taken over of it waits for a second person
     */
    record Changed(
            String listing,
            String title,
            String key,
            ActionItem now,
            ItemEdit loaded,
            ItemEdit offered,
            List<String> fields,
            Set<String> conflicts,
            @Nullable Doubt doubt,
            boolean waiting)
            implements Difference {
        public Changed {
            fields = List.copyOf(fields);
            conflicts = Set.copyOf(conflicts);
        }

        @Override
        public boolean published() {
            return now.state() == ItemState.PUBLISHED;
        }

        /** What the desk would have of it, with those fields taken over. */
        public ItemEdit taking(Set<String> chosen) {
            return Merging.of(ItemEdit.of(now), offered, chosen);
        }

        /** Whether the desk would still differ, with those taken over, in what the catalogue changed since it was so. */
        boolean leaves(Set<String> chosen, ItemEdit before) {
            Set<String> differing = FieldChange.between(taking(chosen), offered).stream()
                    .map(FieldChange::field)
                    .collect(Collectors.toSet());
            return FieldChange.between(before, offered).stream()
                    .map(FieldChange::field)
                    .anyMatch(differing::contains);
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
            @Nullable String reason) implements Difference {
        @Override
        public boolean published() {
            return now.state() == ItemState.PUBLISHED;
        }
    }

    /**
     * What is not certain of an item.
     *
     * @param before null: nothing was doubtful when it was loaded or looked at last
     * @param now null: nothing is doubtful any more
     */
    record Doubt(@Nullable String before, @Nullable String now) {}

    /**
     * A round, or the programme itself, of which the catalogue says something else than before.
     *
     * @param label the round; null: the programme itself
     * @param facts at least one
     * @param published whether members have something of it
     */
    record Restated(
            String listing,
            String title,
            String key,
            @Nullable String label,
            List<Fact> facts,
            boolean published) implements Difference {
        public Restated {
            facts = List.copyOf(facts);
        }

        /** The facts that nobody changed by hand, by name. */
        public Set<String> plain() {
            return facts.stream()
                    .filter(fact -> !fact.conflict())
                    .map(fact -> fact.kind().name())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * A fact of a round or a programme.
     *
     * @param now as the desk has it; null: it says nothing
     * @param loaded as it was loaded or looked at last; null: nothing was said, or it is not known
     * @param offered as the catalogue has it now; null: it says nothing
     * @param conflict whether staff changed it by hand, or it is not known what was loaded
     */
    record Fact(
            Kind kind,
            @Nullable String now,
            @Nullable String loaded,
            @Nullable String offered,
            boolean conflict) {
        /** What it is a fact of. */
        public enum Kind {
            PROGRAMME,
            LABEL,
            POLICY,
            NUMBER,
            ISSUER,
            ISSUED
        }
    }

    /**
     * An item of which nobody can tell what it was loaded from, since what lies in the database cannot be read. The item itself is
     * as it is; what comes later is compared again once the catalogue's present content is taken for what was loaded.
     *
     * @param now as the desk has it
     */
    record Unreadable(String listing, String title, String key, ActionItem now) implements Difference {}
}
