package org.policydesk.document;

/** The formats that can be read. */
public enum Format {
    TEXT("txt"),
    WORD("docx"),
    /** Word of 97 to 2003. */
    OLD_WORD("doc"),
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
