package org.policydesk.policy;

/** What happened to an item, told to higher modules inside the same transaction. Carries ids, never entities. */
public sealed interface PolicyEvent {
    /** The item is open to members from now on, or was amended while open. */
    record ItemPublished(long itemId) implements PolicyEvent {}

    /** The item was taken back; its open tasks are to be closed with this reason. */
    record ItemWithdrawn(long itemId, String reason) implements PolicyEvent {}

    /** The second item takes the first one's open tasks over, with their history; the first is withdrawn next. */
    record ItemTakenOver(long itemId, long byItemId) implements PolicyEvent {}

    /** The first item gets those of its tasks back that the second had taken over. */
    record ItemGivenBack(long itemId, long byItemId) implements PolicyEvent {}

    /** A recommending unit's own date for the item was entered, changed or taken back. */
    record LocalDatesChanged(long itemId) implements PolicyEvent {}
}
