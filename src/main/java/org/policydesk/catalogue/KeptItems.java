package org.policydesk.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what items were loaded from; callers bring the transaction. */
@Component
class KeptItems {
    private final JdbcClient jdbc;

    KeptItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptItem> all() {
        return jdbc.sql("select * from catalogue_item order by id")
                .query(KeptItems::read)
                .list();
    }

    List<KeptItem> of(long listingId) {
        return jdbc.sql("select * from catalogue_item where listing_id = ? order by id")
                .param(listingId)
                .query(KeptItems::read)
                .list();
    }

    /** What those items of the desk were loaded from; of items from elsewhere nothing. */
    List<KeptItem> ofItems(Collection<Long> itemIds) {
        return itemIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from catalogue_item where item_id in (:items) order by id")
                        .param("items", itemIds)
                        .query(KeptItems::read)
                        .list();
    }

    /** Keeps what the item was taken from; without an item: that it was left out. */
    void keep(long listingId, ListedItem content, @Nullable Long itemId) {
        keep(listingId, content, itemId, false);
    }

    /** What stood there before anything was refused that still is; nothing if nothing is, or it cannot be read. */
    Optional<ListedItem> before(long listingId, ListedItem content) {
        return jdbc
                .sql("select before_refusal from catalogue_item where listing_id = :listing and item_key in (:keys)"
                        + " and before_refusal is not null")
                .param("listing", listingId)
                .param("keys", content.keys().toList())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .flatMap(text -> KeptText.read(text, ListedItem.class));
    }

    /** The same where some of it was refused, now or earlier: what stood there before the first refusal stays for the way back. */
    void refuse(long listingId, ListedItem content, @Nullable Long itemId) {
        keep(listingId, content, itemId, true);
    }

    private void keep(long listingId, ListedItem content, @Nullable Long itemId, boolean refused) {
        int known = jdbc.sql("update catalogue_item set before_refusal = "
                        + (refused ? "coalesce(before_refusal, content)" : "null")
                        + ", content = :content, item_key = :key, own = false, handed_over = null, handed_content = null"
                        + " where listing_id = :listing and item_key in (:keys)")
                .param("content", KeptText.of(content))
                .param("key", content.key())
                .param("listing", listingId)
                .param("keys", content.keys().toList())
                .update();
        if (known == 0) {
            jdbc.sql("insert into catalogue_item (listing_id, item_key, item_id, content)"
                            + " values (:listing, :key, :item, :content)")
                    .param("listing", listingId)
                    .param("key", content.key())
                    .param("item", itemId, Types.BIGINT)
                    .param("content", KeptText.of(content))
                    .update();
        }
    }

    /**
     * A second person has to approve the change; only then it holds as taken over.
     *
     * @param whole false: some of it was refused, now or earlier; what stood there before stays for the way back
     */
    void handOver(long listingId, ListedItem content, long submissionId, boolean whole) {
        jdbc.sql("update catalogue_item set before_refusal = " + (whole ? "null" : "coalesce(before_refusal, content)")
                        + ", handed_over = :submission, handed_content = :content"
                        + " where listing_id = :listing and item_key in (:keys)")
                .param("submission", submissionId)
                .param("content", KeptText.of(content))
                .param("listing", listingId)
                .param("keys", content.keys().toList())
                .update();
    }

    /** The second person approved: it holds as taken over. */
    void approve(long listingId, long submissionId) {
        jdbc.sql("update catalogue_item set content = handed_content, handed_over = null, handed_content = null"
                        + " where listing_id = ? and handed_over = ?")
                .params(listingId, submissionId)
                .update();
    }

    /** The item is the desk's own from now on. */
    void own(long listingId, String key) {
        jdbc.sql("update catalogue_item set own = true where listing_id = ? and item_key = ?")
                .params(listingId, key)
                .update();
    }

    /**
     * What was refused of the item is open again.
     *
     * @return how many items were opened; 0: nothing was refused of it
     */
    int reopen(long listingId, String key) {
        int left = jdbc.sql("delete from catalogue_item where listing_id = ? and item_key = ? and item_id is null")
                .params(listingId, key)
                .update();
        return left
                + jdbc.sql(
                                "update catalogue_item set content = coalesce(before_refusal, content), before_refusal = null,"
                                        + " own = false, handed_over = null, handed_content = null"
                                        + " where listing_id = ? and item_key = ? and (own or before_refusal is not null)")
                        .params(listingId, key)
                        .update();
    }

    private static KeptItem read(ResultSet row, int number) throws SQLException {
        return new KeptItem(
                row.getLong("listing_id"),
                row.getString("item_key"),
                row.getObject("item_id", Long.class),
                item(row.getString("content")),
                row.getString("before_refusal") != null,
                row.getBoolean("own"),
                row.getObject("handed_over", Long.class),
                item(row.getString("handed_content")));
    }

    private static @Nullable ListedItem item(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(one -> KeptText.read(one, ListedItem.class))
                .orElse(null);
    }
}
