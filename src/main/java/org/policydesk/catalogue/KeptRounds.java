package org.policydesk.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what was said of rounds when they were taken over; callers bring the transaction. */
@Component
class KeptRounds {
    private final JdbcClient jdbc;

    KeptRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was kept of the round; nothing if it is not known, or cannot be read. */
    Optional<KeptRound> of(long listingId, ListedRound round) {
        return jdbc
                .sql("select content from catalogue_round where listing_id = :listing and label in (:labels)")
                .param("listing", listingId)
                .param("labels", round.labels().toList())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .flatMap(text -> KeptText.read(text, KeptRound.class));
    }

    /** Keeps what is said of the round now. */
    void keep(long listingId, ListedRound round) {
        String text = KeptText.of(KeptRound.of(round));
        List<String> labels = round.labels().toList();
        int known = jdbc.sql("update catalogue_round set label = :label, content = :content"
                        + " where listing_id = :listing and label in (:labels)")
                .param("label", round.label())
                .param("content", text)
                .param("listing", listingId)
                .param("labels", labels)
                .update();
        if (known == 0) {
            jdbc.sql("insert into catalogue_round (listing_id, label, content) values (?, ?, ?)")
                    .params(listingId, round.label(), text)
                    .update();
        }
    }

    /** The same unless it is kept already: what was kept is compared with what comes later. */
    void keepFirst(long listingId, ListedRound round) {
        if (of(listingId, round).isEmpty()) {
            keep(listingId, round);
        }
    }
}
