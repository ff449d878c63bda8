package org.policydesk.extraction;

/** Hears how far an extraction has come. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = (done, total) -> {};

    /**
     * Called from the extracting thread, at the start of every policy and at the end.
     *
     * @param done characters read so far
     * @param total characters of the text
     */
    void progress(int done, int total);
}
