package org.policydesk.reminder;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks due messages up for screens. */
@Component
class MessageList {
    private final JdbcClient jdbc;

    MessageList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DueMessage> list(MessageFilter filter, int offset, int limit) {
        return where("select *", filter, " order by at, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(DueMessages::message)
                .list();
    }

    int count(MessageFilter filter) {
        return where("select count(*)", filter, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec where(String select, MessageFilter filter, String rest) {
        StringBuilder sql = new StringBuilder(select).append(" from due_message where 1 = 1");
        boolean states = !filter.states().isEmpty();
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        if (states) {
            sql.append(" and state in (:states)");
        }
        if (!text.isEmpty()) {
            sql.append(" and (lower(title) like :text escape '!' or lower(member_name) like :text escape '!')");
        }
        JdbcClient.StatementSpec statement = jdbc.sql(sql.append(rest).toString());
        if (states) {
            statement = statement.param(
                    "states", filter.states().stream().map(Enum::name).toList());
        }
        return text.isEmpty() ? statement : statement.param("text", "%" + text.replaceAll("([!%_])", "!$1") + "%");
    }
}
