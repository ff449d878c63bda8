package org.policydesk.member;

/** The member has no file of evidence with that number. */
public final class EvidenceNotFoundException extends RuntimeException {
    public EvidenceNotFoundException(long id) {
        super("no evidence " + id);
    }
}
