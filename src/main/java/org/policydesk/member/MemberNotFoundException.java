package org.policydesk.member;

/** There is no such member, or none that the acting person may see: both answer alike. */
public final class MemberNotFoundException extends RuntimeException {
    public MemberNotFoundException(long memberId) {
        super("no member " + memberId);
    }
}
