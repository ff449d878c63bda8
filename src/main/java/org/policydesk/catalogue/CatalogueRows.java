package org.policydesk.catalogue;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what was loaded and what was left out; callers bring the transaction. */
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

    /** @param loaded false: left out by choice */
    record ListingRow(long id, String listing, String title, int revision, boolean loaded) {}

    /**
     * @param itemId null: left out by choice
     * @param content as it was taken over or looked at last
     */
    record ItemRow(long listingId, String key, @Nullable Long itemId, ListedItem content) {}

    /** Notes that it is being loaded; nothing where it was loaded already, by this person or another at the same moment. */
    Optional<Long> claim(Listing listing) {
        leave(listing);
        int claimed = jdbc.sql("update catalogue_listing set loaded = true, title = :title, revision = :revision,"
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

    /** Keeps what the item was taken from; without an item: that it was left out. */
    void keep(long listingId, ListedItem content, @Nullable Long itemId) {
        String text = ItemText.of(content);
        int known = jdbc.sql("update catalogue_item set content = ? where listing_id = ? and item_key = ?")
                .params(text, listingId, content.key())
                .update();
        if (known == 0) {
            jdbc.sql("insert into catalogue_item (listing_id, item_key, item_id, content)"
                            + " values (:listing, :key, :item, :content)")
                    .param("listing", listingId)
                    .param("key", content.key())
                    .param("item", itemId, Types.BIGINT)
                    .param("content", text)
                    .update();
        }
    }

    /** The item is the desk's own from now on. */
    void forget(long listingId, String key) {
        jdbc.sql("delete from catalogue_item where listing_id = ? and item_key = ?")
                .params(listingId, key)
                .update();
    }

    Optional<ListingRow> find(String listing) {
        return listings().stream().filter(row -> row.listing().equals(listing)).findFirst();
    }

    List<ListingRow> listings() {
        return jdbc.sql("select id, listing, title, revision, loaded from catalogue_listing order by id")
                .query((row, n) -> new ListingRow(
                        row.getLong("id"),
                        row.getString("listing"),
                        row.getString("title"),
                        row.getInt("revision"),
                        row.getBoolean("loaded")))
                .list();
    }

    List<ItemRow> items() {
        return jdbc.sql("select listing_id, item_key, item_id, content from catalogue_item order by id")
                .query((row, n) -> new ItemRow(
                        row.getLong("listing_id"),
                        row.getString("item_key"),
                        row.getObject("item_id", Long.class),
                        ItemText.read(row.getString("content"))))
                .list();
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
