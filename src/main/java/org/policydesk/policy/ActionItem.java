package org.policydesk.policy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;

/**
 * An item (事项) as it stands, with its policy's particulars. A value: changing it is the business of {@link ActionItems}.
 *
 * @param version grows with every change; edits carry the version that they started from
 * @param documentId the source document it was found in; null for an item entered without one
 * @param title a short name, as on cards
 * @param action what is to be done, in one clause
 * @param basis whose date the rule gives
 * @param reviewDays working days that the recommender needs, where the company's date is planned back
 * @param criterion who it is for; null: every member
 * @param factYear the fiscal year that conditions speak of by default; null: the year before publishing
 * @param includeUndetermined whether members with missing facts (待补充) get the task too
 * @param stampDays working days for seal and signature, 0 or more; one after the other with posting
 * @param postDays working days for posting, 0 when filed online
 * @param byAssociation whether the association is the recommending unit, which adds its review to the life cycle
 * @param sentence the source sentence as it stands in the text; empty for an item entered without one
 * @param sentenceStart where the sentence begins in the document's text, in UTF-16 units; -1 without one
 * @param rejectedBecause why it was rejected or withdrawn, or null
 * @param cues the cues that made the extraction draft it; empty for one entered by hand
 * @param terms conditions, quota, consequence and contact as the extraction found them
 * @param tier the tier (档次) that it is about; null when not said
 * @param quotas how many by direction; empty when not said
 * @param consequence what comes of missing it, in words; null when not said
 * @param importance how much hangs on it
 * @param end how it ends with its policy
 * @param repeats the item of the explained policy that this one of an interpretation only repeats; null otherwise
 */
public record ActionItem(
        long id,
        int version,
        ItemState state,
        long policyId,
        String policyTitle,
        @Nullable String docNumber,
        @Nullable String issuer,
        @Nullable Long documentId,
        String title,
        String action,
        Nature nature,
        ItemKind kind,
        Set<Actor> actors,
        Relevance relevance,
        DeadlineRule rule,
        DateBasis basis,
        int reviewDays,
        @Nullable Criterion criterion,
        @Nullable Integer factYear,
        boolean includeUndetermined,
        List<Material> materials,
        @Nullable String channel,
        @Nullable String contact,
        int stampDays,
        int postDays,
        int reserveDays,
        List<UpstreamDate> upstream,
        boolean byAssociation,
        String sentence,
        int sentenceStart,
        int sentenceEnd,
        int deadlineStart,
        int deadlineEnd,
        @Nullable String rejectedBecause,
        List<String> cues,
        FoundTerms terms,
        @Nullable Long repeats,
        @Nullable String tier,
        List<Quota> quotas,
        @Nullable String consequence,
        Importance importance,
        ItemEnd end) {
    public ActionItem {
        quotas = List.copyOf(quotas);
        actors = Set.copyOf(actors);
        materials = List.copyOf(materials);
        upstream = List.copyOf(upstream);
        cues = List.copyOf(cues);
    }
}
