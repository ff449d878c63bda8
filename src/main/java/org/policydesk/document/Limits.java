package org.policydesk.document;

/**
 * How much of a document is accepted; all values positive.
 *
 * @param maxBytes size of the file
 * @param maxPages pages of a PDF
 * @param maxCharacters characters (UTF-16) of the text
 */
public record Limits(long maxBytes, int maxPages, int maxCharacters) {
    /** 30 MB, 2,000 pages, 6 million characters. */
    public static final Limits DEFAULT = new Limits(30L * 1024 * 1024, 2_000, 6_000_000);

    public Limits {
        if (maxBytes <= 0 || maxPages <= 0 || maxCharacters <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
