package org.policydesk.retention;

import io.micrometer.core.instrument.Metrics;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets go of what is over. Each batch is a transaction of its own and takes only rows that nobody else holds, so that it keeps nobody
 * waiting and may run on two nodes at once. What is left after {@link #MOST_BATCHES} goes in the next night. Thread-safe.
 */
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 400;

    private final List<Expiry> expiries;
    private final RetentionSettings settings;
    private final JdbcClient jdbc;
    private final BusinessClock business;
    private final SecurityClock real;
    private final TransactionTemplate transaction;

    Retention(
            List<Expiry> expiries,
            RetentionSettings settings,
            JdbcClient jdbc,
            BusinessClock business,
            SecurityClock real,
            PlatformTransactionManager transactions) {
        this.expiries = List.copyOf(expiries);
        this.settings = settings;
        this.jdbc = jdbc;
        this.business = business;
        this.real = real;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many rows went, by table; a table that failed is logged and does not keep the others */
    Map<String, Integer> run() {
        Map<String, Integer> gone = new TreeMap<>();
        for (Expiry expiry : expiries) {
            try {
                int rows = letGo(expiry);
                if (rows > 0) {
                    gone.merge(expiry.table(), rows, Integer::sum);
                    Metrics.counter("desk.retention.rows", "table", expiry.table())
                            .increment(rows);
                }
            } catch (RuntimeException e) {
                LOG.error("What is over of {} could not be let go", expiry.table(), e);
            }
        }
        LOG.info("What was over and went: {}", gone);
        return gone;
    }

    private int letGo(Expiry expiry) {
        int all = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            Integer rows = transaction.execute(status -> some(expiry));
            all += rows == null ? 0 : rows;
            if (rows == null || rows < BATCH) {
                break;
            }
        }
        return all;
    }

    private int some(Expiry expiry) {
        OffsetDateTime before = before(expiry);
        List<?> keys = jdbc.sql(expiry.which() + " limit :most for update skip locked")
                .param("before", before)
                .param("most", BATCH)
                .query()
                .singleColumn();
        if (!keys.isEmpty()) {
            expiry.acts().forEach(act -> jdbc.sql(act)
                    .param("keys", keys)
                    .param("before", before)
                    .update());
        }
        return keys.size();
    }

    private OffsetDateTime before(Expiry expiry) {
        Instant now = expiry.time() == Expiry.Time.REAL ? real.now() : business.now();
        return now.minus(settings.of(expiry.keeping()))
                .atZone(BusinessClock.ZONE)
                .toOffsetDateTime();
    }
}
