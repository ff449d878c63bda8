package org.policydesk.policy;

import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/**
 * A document to hand in.
 *
 * @param required whether the submission is incomplete without it
 * @param leadDays working days that it takes to make, 0 or more; materials are made in parallel
 * @param appliesTo whom it is asked of, in words, such as 首次申报企业; null: everybody
 * @param copies how many copies are handed in; 0: not said
 * @param stamped whether it has to bear the company's seal
 * @param template a form to fill in, for members to download; null: none
 * @param onlyIf whom it is asked of, as a condition over facts; whoever certainly does not meet it is not asked for it. Null: as
 *     the words say, which everybody judges for themselves
 */
public record Material(
        String name,
        boolean required,
        int leadDays,
        @Nullable String appliesTo,
        int copies,
        boolean stamped,
        @Nullable Template template,
        @Nullable Criterion onlyIf) {
    /** A document that is asked of everybody. */
    public Material(String name, boolean required, int leadDays) {
        this(name, required, leadDays, null);
    }

    /** A document that is asked of some, in words. */
    public Material(String name, boolean required, int leadDays, @Nullable String appliesTo) {
        this(name, required, leadDays, appliesTo, 0, false, null, null);
    }

    /**
     * A form kept for members.
     *
     * @param fileId its number among the forms, see {@link ItemTemplates}
     * @param size in bytes
     */
    public record Template(long fileId, String name, long size) {}

    /** Whom it is asked of; empty: everybody. */
    public String appliesToOrEmpty() {
        return appliesTo == null ? "" : appliesTo.strip();
    }
}
