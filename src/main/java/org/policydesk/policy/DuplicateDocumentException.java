package org.policydesk.policy;

/** The same file, byte for byte, was imported before; nothing was kept of this upload. */
public final class DuplicateDocumentException extends RuntimeException {
    private final long documentId;
    private final String name;

    DuplicateDocumentException(long documentId, String name) {
        super("already imported as document " + documentId);
        this.documentId = documentId;
        this.name = name;
    }

    /** The document it was imported as. */
    public long documentId() {
        return documentId;
    }

    /** The name it was uploaded under then. */
    public String name() {
        return name;
    }
}
