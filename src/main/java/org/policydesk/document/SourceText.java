package org.policydesk.document;

import java.util.List;

/**
 * The text of a document.
 *
 * @param text for a text file the file as it stands, line ends and spaces untouched, without byte order mark; for Word and PDF
 *     lines ended by a line feed
 * @param pageStarts indices in the text (UTF-16) where pages begin, the first 0; one entry for formats without pages
 * @param format what the file was
 */
public record SourceText(String text, List<Integer> pageStarts, Format format) {
    public SourceText {
        pageStarts = List.copyOf(pageStarts);
    }

    /** How many pages are known; 1 for formats without pages. */
    public int pageCount() {
        return pageStarts.size();
    }

    /** The page, from 1, on which this index of the text stands. */
    public int pageOf(int index) {
        int page = 1;
        while (page < pageStarts.size() && pageStarts.get(page) <= index) {
            page++;
        }
        return page;
    }
}
