package org.policydesk.policy;

/** There is no source document of that number. */
public final class DocumentNotFoundException extends RuntimeException {
    public DocumentNotFoundException(long id) {
        super("no document " + id);
    }
}
