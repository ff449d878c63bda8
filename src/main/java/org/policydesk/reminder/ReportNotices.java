package org.policydesk.reminder;

import org.policydesk.clock.BusinessClock;
import org.policydesk.recommendation.Recommendation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of what was written about reports: one line for each recommendation, person, rung and version of the date. */
@Component
class ReportNotices {
    private static final String CLAIM = """
            insert into report_notice (recommendation_id, person_id, rung, due_version, written_at)
            select r.id, :person, :rung, r.due_version, :at from recommendation r
            where r.id = :id and r.due_version = :version and r.stage <> 'REPORTED' on conflict do nothing""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ReportNotices(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is this caller's to write: nobody did, the date is still that one, and the report is not made. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean claim(Recommendation recommendation, long personId, int rung) {
        return jdbc.sql(CLAIM)
                        .param("person", personId)
                        .param("rung", rung)
                        .param("at", DueMessages.stamp(clock.now()))
                        .param("id", recommendation.id())
                        .param("version", recommendation.dueVersion())
                        .update()
                == 1;
    }
}
