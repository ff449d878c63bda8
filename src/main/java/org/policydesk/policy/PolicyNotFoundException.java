package org.policydesk.policy;

/** There is no policy of that number. */
public final class PolicyNotFoundException extends RuntimeException {
    public PolicyNotFoundException(long id) {
        super("no policy " + id);
    }
}
