package org.policydesk.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with what is wrong and what to do, in place of a stack. */
final class NewerDatabaseComplaint extends AbstractFailureAnalyzer<NewerDatabaseException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, NewerDatabaseException cause) {
        return new FailureAnalysis(cause.words(), cause.remedy(), cause);
    }
}
