package org.policydesk.reminder;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages that rehearsals play. */
@Component
class RehearsedMessages {
    private static final String SCOPE =
            " and (:member = 0 or d.task_id in (select id from task where member_id = :member))"
                    + " and (:person = 0 or d.person_id = :person) order by d.at, d.id";
    // What a plan itself leaves out is left out on every day.
    private static final String OF_DAY = "select d.* from due_message d where d.at >= :from and d.at <= :until"
            + " and (d.skip_reason is null or d.skip_reason not in"
            + " ('BEFORE_OPENING', 'ALREADY_PAST', 'MET_ANOTHER', 'PLAN_CHANGED', 'DATE_CHANGED', 'NOT_RESPONSIBLE'))";
    private static final String PLANNED = "select d.* from due_message d where d.state = 'PLANNED' and d.at <= :until";

    private final JdbcClient jdbc;

    RehearsedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DueMessage> planned(RehearsalScope scope, Instant until) {
        return in(scope, jdbc.sql(PLANNED + SCOPE))
                .param("until", DueMessages.stamp(until))
                .query(DueMessages::message)
                .list();
    }

    List<DueMessage> of(RehearsalScope scope, Instant from, Instant until) {
        return in(scope, jdbc.sql(OF_DAY + SCOPE))
                .param("from", DueMessages.stamp(from))
                .param("until", DueMessages.stamp(until))
                .query(DueMessages::message)
                .list();
    }

    private static JdbcClient.StatementSpec in(RehearsalScope scope, JdbcClient.StatementSpec statement) {
        return statement
                .param("member", scope.memberId() == null ? 0L : scope.memberId())
                .param("person", scope.personId() == null ? 0L : scope.personId());
    }
}
