package org.policydesk.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what was said of rounds when they were taken over; callers bring the transaction. */
@Component
class KeptRounds {
    /** Stands where nobody knows what was loaded. */
    private static final String UNKNOWN = "null";

    private final JdbcClient jdbc;

    KeptRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was kept of the round; nothing if it is not known, or cannot be read. */
    Optional<KeptRound> of(long listingId, ListedRound round) {
        return read("content", listingId, round);
    }

    /** Keeps what is said of the round now. */
    void keep(long listingId, ListedRound round) {
        keep(listingId, round, false);
    }

    /** What stood there before anything was refused that still is; nothing if nothing is, or it is not known. */
    Optional<KeptRound> before(long listingId, ListedRound round) {
        return read("before_refusal", listingId, round);
    }

    /** The same where some of it was refused, now or earlier: what stood there before the first refusal stays for the way back. */
    void refuse(long listingId, ListedRound round) {
        keep(listingId, round, true);
    }

    private Optional<KeptRound> read(String column, long listingId, ListedRound round) {
        return jdbc
                .sql("select " + column
                        + " from catalogue_round where listing_id = :listing and label in (:labels) and " + column
                        + " is not null")
                .param("listing", listingId)
                .param("labels", round.labels().toList())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .flatMap(text -> KeptText.read(text, KeptRound.class));
    }

    private void keep(long listingId, ListedRound round, boolean refused) {
        String text = KeptText.of(KeptRound.of(round));
        int known = jdbc.sql("update catalogue_round set before_refusal = "
                        + (refused ? "coalesce(before_refusal, content)" : "null")
                        + ", label = :label, content = :content where listing_id = :listing and label in (:labels)")
                .param("label", round.label())
                .param("content", text)
                .param("listing", listingId)
                .param("labels", round.labels().toList())
                .update();
        if (known == 0) {
            jdbc.sql("insert into catalogue_round (listing_id, label, content, before_refusal) values (?, ?, ?, ?)")
                    .params(listingId, round.label(), text)
                    .param(refused ? UNKNOWN : null)
                    .update();
        }
    }

    /** The labels of the rounds of which something was refused, so that there is a way back, by listing. */
    Map<Long, Set<String>> refused() {
        Map<Long, Set<String>> labels = new HashMap<>();
        jdbc.sql("select listing_id, label from catalogue_round where before_refusal is not null")
                .query(row -> {
                    labels.computeIfAbsent(row.getLong("listing_id"), id -> new HashSet<>())
                            .add(row.getString("label"));
                });
        return labels;
    }

    /** Lets what was refused of the round be asked about again. */
    void reopen(long listingId, ListedRound round) {
        jdbc.sql("update catalogue_round set content = before_refusal, before_refusal = null"
                        + " where listing_id = :listing and label in (:labels) and before_refusal is not null")
                .param("listing", listingId)
                .param("labels", round.labels().toList())
                .update();
    }

    /** The same unless it is kept already: what was kept is compared with what comes later. */
    void keepFirst(long listingId, ListedRound round) {
        if (of(listingId, round).isEmpty()) {
            keep(listingId, round);
        }
    }
}
