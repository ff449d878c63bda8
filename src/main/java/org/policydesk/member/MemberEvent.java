package org.policydesk.member;

/** What happened to a member, told to higher modules inside the same transaction. */
public sealed interface MemberEvent {
    /** The member's number. */
    long memberId();

    /** Something that conditions may ask for was recorded, changed or taken back; also told of a new member. */
    record MemberFactsChanged(long memberId) implements MemberEvent {}
}
