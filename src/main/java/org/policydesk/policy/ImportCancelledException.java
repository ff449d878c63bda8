package org.policydesk.policy;

/** Stops an import on its own thread after somebody cancelled it. */
final class ImportCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
