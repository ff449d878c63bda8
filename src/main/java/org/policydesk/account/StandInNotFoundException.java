package org.policydesk.account;

/** There is no such absence within the person's reach; which of the two is not said. */
public final class StandInNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StandInNotFoundException(long id) {
        super("no stand-in " + id);
    }
}
