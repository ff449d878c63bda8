package org.policydesk.extraction;

import org.policydesk.eligibility.Criterion;

/** A condition in a text's own words, which only a person can judge, as a question to that person. */
public final class Asked {
    private Asked() {}

    /**
     * The question.
     *
     * @param words the condition in one line; its number stays the same however its signs are printed, so that an answer to one edition's
     *     wording answers another's
     */
    public static Criterion.Confirm of(String words) {
        return new Criterion.Confirm(
                "text-" + Integer.toHexString(NormalText.squash(words).hashCode()), words);
    }
}
