package org.policydesk.catalogue;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of which listings were loaded and which were left out; callers bring the transaction. */
@Component
class CatalogueRows {
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser user;

    CatalogueRows(JdbcClient jdbc, BusinessClock clock, CurrentUser user) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.user = user;
    }

    /**
     * @param title as it was taken over or looked at last
     * @param loaded false: left out by choice
     * @param programmeId which programme its rounds were joined to; null: none, or not known
     * @param renamed whether the programme's other name was refused, so that there is a way back
     */
    record ListingRow(
            long id,
            String listing,
            String title,
            int revision,
            boolean loaded,
            @Nullable Long programmeId,
            boolean renamed) {}

    /** Notes that it is being loaded; nothing where it was loaded already, by this person or another at the same moment. */
    Optional<Long> claim(Listing listing) {
        leave(listing);
        int claimed = jdbc.sql(
                        "update catalogue_listing set loaded = true, title = :title, title_before_refusal = null,"
                                + " revision = :revision,"
                                + " decided_at = :at, decided_by = :by where listing = :listing and loaded = false")
                .param("title", listing.title())
                .param("revision", listing.revision())
                .param("at", now())
                .param("by", user.personIdOrNull(), Types.BIGINT)
                .param("listing", listing.id())
                .update();
        return claimed == 1 ? find(listing.id()).map(ListingRow::id) : Optional.empty();
    }

    /** Notes that it is left out unless it is claimed; nothing happens where it was loaded or left out before. */
    void leave(Listing listing) {
        jdbc.sql("insert into catalogue_listing (listing, title, revision, loaded, decided_at, decided_by)"
                        + " values (:listing, :title, :revision, false, :at, :by) on conflict do nothing")
                .param("listing", listing.id())
                .param("title", listing.title())
                .param("revision", listing.revision())
                .param("at", now())
                .param("by", user.personIdOrNull(), Types.BIGINT)
                .update();
    }

    void revise(long listingId, int revision) {
        jdbc.sql("update catalogue_listing set revision = ? where id = ?")
                .params(revision, listingId)
                .update();
    }

    /** Whatever the listing was loaded under before, it has its present name from now on. */
    void carry(Listing listing) {
        if (listing.formerly().isEmpty() || find(listing.id()).isPresent()) {
            return;
        }
        jdbc.sql("update catalogue_listing set listing = :listing where listing = :former")
                .param("listing", listing.id())
                .param(
                        "former",
                        listings().stream()
                                .map(ListingRow::listing)
                                .filter(listing.formerly()::contains)
                                .findFirst()
                                .orElse(""))
                .update();
    }

    /** Nobody else decides about these until the transaction is over; always in the same order. */
    void lock(Collection<String> names) {
        if (!names.isEmpty()) {
            jdbc.sql("select id from catalogue_listing where listing in (:names) order by id for update")
                    .param("names", names)
                    .query(Long.class)
                    .list();
        }
    }

    /** The title is kept as it was taken over or looked at last; where it was refused, the one before the first refusal for the way back. */
    void retitle(long listingId, String title, boolean refused) {
        jdbc.sql("update catalogue_listing set title_before_refusal = "
                        + (refused ? "coalesce(title_before_refusal, title)" : "null") + ", title = ? where id = ?")
                .params(title, listingId)
                .update();
    }

    /** Lets a name that was refused be asked about again. */
    void reopenTitle(long listingId) {
        jdbc.sql("update catalogue_listing set title = title_before_refusal, title_before_refusal = null"
                        + " where id = ? and title_before_refusal is not null")
                .param(listingId)
                .update();
    }

    /** Its rounds are rounds of that programme, however it is called. */
    void programme(long listingId, long programmeId) {
        jdbc.sql("update catalogue_listing set programme_id = ? where id = ?")
                .params(programmeId, listingId)
                .update();
    }

    /** The row with that number, which is there. */
    ListingRow get(long listingId) {
        return listings().stream()
                .filter(row -> row.id() == listingId)
                .findFirst()
                .orElseThrow();
    }

    Optional<ListingRow> find(String listing) {
        return listings().stream().filter(row -> row.listing().equals(listing)).findFirst();
    }

    List<ListingRow> listings() {
        return jdbc.sql(
                        "select id, listing, title, revision, loaded, programme_id, title_before_refusal from catalogue_listing order by id")
                .query((row, n) -> new ListingRow(
                        row.getLong("id"),
                        row.getString("listing"),
                        row.getString("title"),
                        row.getInt("revision"),
                        row.getBoolean("loaded"),
                        row.getObject("programme_id", Long.class),
                        row.getString("title_before_refusal") != null))
                .list();
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
