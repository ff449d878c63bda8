package org.policydesk.member;

/** Somebody else changed the member since it was read; nothing was changed now. */
public final class MemberChangedException extends RuntimeException {
    public MemberChangedException(long memberId) {
        super("member " + memberId + " was changed meanwhile");
    }
}
