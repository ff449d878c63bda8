package org.policydesk.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is counted or looked up of many companies at once. */
@Component
class CompanyFigures {
    private static final String COUNTS = """
            select r.id,
                coalesce(sum(case when t.state not in ('NOT_APPLICABLE', 'DECLINED', 'WITHDRAWN') then 1 else 0 end), 0)
                    as expected,
                coalesce(sum(%1$s), 0) as handedIn,
                coalesce(sum(case when coalesce(v.verdict, 'WAITING') = 'WAITING' then %1$s else 0 end), 0) as unreviewed,
                coalesce(sum(case when coalesce(v.verdict, 'WAITING') <> 'PASSED' then 0
                    when r.stage = 'REPORTED' and v.state_before is not null then 1 else %1$s end), 0) as recommended
            from recommendation r
            left join task t on t.item_id = r.item_id and t.occurrence_key = r.occurrence_key
            left join submission_review v on v.task_id = t.id
            where r.id in (:ids) group by r.id\
            """.formatted("""
            case when t.state in ('ASSOCIATION_REVIEW', 'SUBMITTED', 'RECOMMENDED', 'PUBLIC_NOTICE', 'RECOGNISED', 'REJECTED',
                'DONE') then 1 else 0 end\
            """);

    private final JdbcClient jdbc;

    CompanyFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Count(long id, int expected, int handedIn, int unreviewed, int recommended) {}

    /** Whom to ask at a company. */
    record Person(String name, String phone) {}

    /** By the recommendation's number. */
    Map<Long, Count> of(Collection<Long> ids) {
        Map<Long, Count> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(COUNTS).param("ids", ids).query(Count.class).list().forEach(one -> counts.put(one.id(), one));
        }
        return counts;
    }

    /** By the company's number: a manager before others; companies without people are left out. */
    Map<Long, Person> people(Collection<Long> members) {
        Map<Long, Person> people = new HashMap<>();
        if (!members.isEmpty()) {
            jdbc.sql("""
                            select s.company_id, p.name, p.mobile from membership s join person p on p.id = s.person_id
                            where p.active and s.company_id in (:members)
                            order by case s.company_role when 'COMPANY_MANAGER' then 0 else 1 end, p.id\
                            """).param("members", members).query(row -> {
                people.putIfAbsent(
                        row.getLong("company_id"),
                        new Person(row.getString("name"), Objects.requireNonNullElse(row.getString("mobile"), "")));
            });
        }
        return people;
    }

    /** Names of the files that stand on the tasks, by the task's number. */
    Map<Long, List<String>> documents(Collection<Long> tasks) {
        Map<Long, List<String>> names = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql(
                            "select f.task_id, s.name from task_file f join stored_file s on s.id = f.file_id"
                                    + " where f.removed_at is null and f.purpose = 'MATERIAL' and f.task_id in (:tasks) order by f.id")
                    .param("tasks", tasks)
                    .query(row -> {
                        names.computeIfAbsent(row.getLong("task_id"), task -> new ArrayList<>())
                                .add(row.getString("name"));
                    });
        }
        return names;
    }
}
