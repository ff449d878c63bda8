package org.policydesk.document;

/** The formats that can be read. */
public enum Format {
    TEXT("txt"),
    WORD("docx"),
    PDF("pdf");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The usual extension, without dot. */
    public String extension() {
        return extension;
    }
}
