package org.policydesk.policy;

import java.util.List;
import org.policydesk.retention.Expiry;
import org.policydesk.retention.Expiry.Time;
import org.policydesk.retention.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long is kept what the review and the library note for themselves. */
@Configuration(proxyBeanMethods = false)
class PolicyRetention {
    /** The last stays: a node counts on from it. */
    @Bean
    Expiry policyChangeExpiry() {
        return Expiry.of(
                "policy_change",
                "no",
                Keeping.TECHNICAL,
                Time.REAL,
                "changed_at < :before and no < (select max(c.no) from policy_change c)");
    }

    @Bean
    Expiry presenceExpiry() {
        return new Expiry(
                "review_presence",
                Keeping.TECHNICAL,
                Time.REAL,
                "select person_id from review_presence where seen_at < :before order by seen_at",
                List.of("delete from review_presence where person_id in (:keys) and seen_at < :before"));
    }

    /** After so long nobody undoes a cut; the drafts and their journal stay. */
    @Bean
    Expiry redraftExpiry() {
        return Expiry.of(
                "redraft",
                "id",
                Keeping.NOTE,
                Time.BUSINESS,
                "done_at < :before",
                List.of("delete from redraft_part where redraft_id in (:keys)"));
    }

    /** Imports that came to nothing. */
    @Bean
    Expiry failedImportExpiry() {
        return Expiry.of(
                "source_document",
                "id",
                Keeping.TECHNICAL,
                Time.BUSINESS,
                "state in ('FAILED', 'CANCELLED') and uploaded_at < :before",
                List.of("delete from review_presence where document_id in (:keys)"));
    }
}
