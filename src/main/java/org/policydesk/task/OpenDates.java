package org.policydesk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates of open tasks at a moment, and what is other between two moments. */
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

    /** All there are, by the task's number; for what every date is counted by. */
    Map<Long, Dated> now() {
        return byNumber(jdbc.sql(SELECT));
    }

    /** Those of the items, by the task's number: what others do to other items meanwhile is not among them. */
    Map<Long, Dated> now(Collection<Long> itemIds) {
        return byNumber(jdbc.sql(SELECT + " and t.item_id in (:items)").param("items", itemIds));
    }

    private static Map<Long, Dated> byNumber(JdbcClient.StatementSpec tasks) {
        return tasks.param("awaited", TaskStates.named(TaskState::awaitsCompany)).query(OpenDates::read).list().stream()
                .collect(Collectors.toMap(Dated::id, one -> one));
    }

    Moves between(Map<Long, Dated> before, Map<Long, Dated> after) {
        Map<Long, List<PersonRef>> companies = people.ofCompanies(after.values().stream()
                .filter(now -> moved(before.get(now.id()), now))
                .map(Dated::memberId)
                .collect(Collectors.toSet()));
        List<Move> moves = new ArrayList<>();
        int marks = 0;
        int opened = 0;
        for (Dated now : after.values()) {
            Dated then = before.get(now.id());
            if (then == null) {
                opened++;
            } else if (moved(then, now)) {
                moves.add(move(then, now, companies.getOrDefault(now.memberId(), List.of())));
            } else if (then.provisional() != now.provisional()) {
                marks++;
            }
        }
        moves.sort(ORDER);
        return new Moves(moves, marks, opened);
    }

    private static boolean moved(@Nullable Dated then, Dated now) {
        return then != null && !then.dates().equals(now.dates());
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
