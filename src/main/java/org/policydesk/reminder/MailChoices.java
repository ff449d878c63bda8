package org.policydesk.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people chose. Every call belongs to its caller's transaction. */
@Component
class MailChoices {
    private final JdbcClient jdbc;

    MailChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who chose something, by person. */
    Map<Long, MailChoice> all() {
        Map<Long, MailChoice> all = new HashMap<>();
        jdbc.sql("select * from reminder_choice").query(row -> {
            all.put(row.getLong("person_id"), choice(row, 0));
        });
        return all;
    }

    MailChoice of(long personId) {
        return jdbc.sql("select * from reminder_choice where person_id = ?")
                .param(personId)
                .query(MailChoices::choice)
                .optional()
                .orElse(MailChoice.USUAL);
    }

    void put(long personId, MailChoice choice) {
        int known = jdbc.sql("update reminder_choice set at_hour = ?, delivery = ? where person_id = ?")
                .param(choice.hour())
                .param(choice.delivery().name())
                .param(personId)
                .update();
        if (known == 0) {
            jdbc.sql("insert into reminder_choice (person_id, at_hour, delivery) values (?, ?, ?) on conflict"
                            + " do nothing")
                    .param(personId)
                    .param(choice.hour())
                    .param(choice.delivery().name())
                    .update();
        }
    }

    private static MailChoice choice(ResultSet row, int n) throws SQLException {
        return new MailChoice(row.getObject("at_hour", LocalTime.class), Delivery.valueOf(row.getString("delivery")));
    }
}
