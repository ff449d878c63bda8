package org.policydesk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates of all open tasks at a moment, and what is other between two moments. */
@Component
class OpenDates {
    private static final String SELECT = """
            select t.id, t.member_id, m.name as member_name, t.title, t.due, t.cut_off, t.start_by, t.opens, t.provisional,
                t.assignee_id
            from task t join member m on m.id = t.member_id where t.state in (:awaited)""";
    private static final Comparator<Move> ORDER = Comparator.<Move, LocalDate>comparing(
                    move -> move.after().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Move::memberName)
            .thenComparing(Move::taskId);

    private final JdbcClient jdbc;
    private final PersonDirectory people;

    OpenDates(JdbcClient jdbc, PersonDirectory people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** An open task as far as its dates go. */
    record Dated(
            long id,
            long memberId,
            String memberName,
            String title,
            Move.Dates dates,
            boolean provisional,
            @Nullable Long assigneeId) {}

    /** By the task's number. */
    Map<Long, Dated> now() {
        Map<Long, Dated> all = new HashMap<>();
        jdbc.sql(SELECT)
                .param("awaited", TaskStates.named(TaskState::awaitsCompany))
                .query(OpenDates::read)
                .list()
                .forEach(one -> all.put(one.id(), one));
        return all;
    }

    Moves between(Map<Long, Dated> before, Map<Long, Dated> after) {
        Map<Long, List<PersonRef>> companies = new HashMap<>();
        List<Move> moves = new ArrayList<>();
        int marks = 0;
        int opened = 0;
        for (Dated now : after.values()) {
            Dated then = before.get(now.id());
            if (then == null) {
                opened++;
            } else if (!then.dates().equals(now.dates())) {
                List<PersonRef> company = companies.computeIfAbsent(now.memberId(), people::ofCompany);
                moves.add(move(then, now, company));
            } else if (then.provisional() != now.provisional()) {
                marks++;
            }
        }
        moves.sort(ORDER);
        return new Moves(moves, marks, opened);
    }

    private static Move move(Dated then, Dated now, List<PersonRef> company) {
        Move silent =
                new Move(now.id(), now.memberId(), now.memberName(), now.title(), then.dates(), now.dates(), List.of());
        if (!silent.dueMoves()) {
            return silent;
        }
        List<PersonRef> told = Responsible.of(company, now.assigneeId());
        return new Move(now.id(), now.memberId(), now.memberName(), now.title(), then.dates(), now.dates(), told);
    }

    private static Dated read(ResultSet row, int number) throws SQLException {
        return new Dated(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getString("member_name"),
                row.getString("title"),
                new Move.Dates(
                        row.getObject("due", LocalDate.class),
                        row.getObject("cut_off", LocalTime.class),
                        row.getObject("start_by", LocalDate.class),
                        row.getObject("opens", LocalDate.class)),
                row.getBoolean("provisional"),
                row.getObject("assignee_id", Long.class));
    }
}
