package org.policydesk.member;

/** The member has no recorded event with that number. */
public final class EventNotFoundException extends RuntimeException {
    public EventNotFoundException(long id) {
        super("no event " + id);
    }
}
