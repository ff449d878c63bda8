package org.policydesk.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the association itself.
 *
 * @param reviews what members handed in for the association to pass on, by item, the earliest due first
 * @param drafts drafts of items that wait for review, by document, the latest first
 * @param accepted items accepted and not yet published
 * @param bounced addresses that mail came back from
 */
public record TodaySheet(List<Review> reviews, List<Drafts> drafts, int accepted, List<Bounced> bounced) {
    public TodaySheet {
        reviews = List.copyOf(reviews);
        drafts = List.copyOf(drafts);
        bounced = List.copyOf(bounced);
    }

    /** @param due the earliest due date of the tasks; null without one */
    public record Review(
            long itemId, String title, int count, @Nullable LocalDate due) {}

    /** @param documentId null for drafts that came by hand */
    public record Drafts(@Nullable Long documentId, String name, int count) {}

    /** @param memberName empty for people of no company */
    public record Bounced(String name, String memberName, String address) {}
}
