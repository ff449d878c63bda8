package org.policydesk.catalogue;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.NewItem;

/**
 * Where the facts of a round are taken from.
 *
 * @param title the policy's title
 * @param number its document number; null: it has none, or it is not known
 * @param issued the day of issue; null: not known
 * @param effective from when it is in force, where that matters; null: not said
 * @param url where it can be read; null: not known
 */
public record ListedSource(
        String title,
        @Nullable String number,
        String issuer,
        @Nullable LocalDate issued,
        @Nullable LocalDate effective,
        @Nullable URI url) {
    public ListedSource {
        InvalidListingException.text(title, "title");
        InvalidListingException.text(issuer, "issuer");
        InvalidListingException.require(
                number != null || issued != null || effective != null || url != null,
                "number",
                "neither number nor date nor address of the source");
        InvalidListingException.require(
                url == null || "https".equals(url.getScheme()) || "http".equals(url.getScheme()),
                "url",
                "no web address");
    }

    NewItem.Source policy() {
        return new NewItem.Source(title, number, issuer, issued);
    }
}
