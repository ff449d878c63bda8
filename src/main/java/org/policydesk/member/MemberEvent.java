package org.policydesk.member;

/** What happened to a member, told to higher modules inside the same transaction. */
public sealed interface MemberEvent {
    /** The member's number. */
    long memberId();

    /**
     * Something that conditions may ask for was recorded, changed or taken back; also told of a new member.
     *
     * @param changed what
     */
    record MemberFactsChanged(long memberId, ChangedFacts changed) implements MemberEvent {}

    /** Something happened to it that may start periods; see {@link RecordedEvent}. */
    record EventRecorded(long memberId, long eventId) implements MemberEvent {}

    /** The day or hour of such an event was corrected. */
    record EventMoved(long memberId, long eventId) implements MemberEvent {}

    /**
     * Such an event was entered by mistake and is gone.
     *
     * @param reason why, in the words of whoever removed it; never blank
     */
    record EventRemoved(long memberId, long eventId, String reason) implements MemberEvent {}
}
