package org.policydesk.policy;

/** Nothing was handed over under that number. */
public final class SubmissionNotFoundException extends RuntimeException {
    SubmissionNotFoundException(long id) {
        super("submission " + id);
    }
}
