package org.policydesk.policy.programme;

/** There is no programme, round or policy of that number. */
public final class ProgrammeNotFoundException extends RuntimeException {
    public ProgrammeNotFoundException(long id) {
        super("no programme, round or policy " + id);
    }
}
