package org.policydesk.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom to speak to at members: a manager, else anybody who is active. */
@Component
class Reachable {
    private final JdbcClient jdbc;

    Reachable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the member's number; members without anybody are left out. */
    Map<Long, UrgeEntry.Person> of(Collection<Long> members) {
        Map<Long, UrgeEntry.Person> people = new HashMap<>();
        if (!members.isEmpty()) {
            jdbc.sql("""
                select s.company_id, p.name, p.mobile, p.email from membership s join person p on p.id = s.person_id
                where p.active and s.company_id in (:members)
                order by case s.company_role when 'COMPANY_MANAGER' then 0 else 1 end, p.id\
                """).param("members", members).query(row -> {
                people.putIfAbsent(
                        row.getLong("company_id"),
                        new UrgeEntry.Person(row.getString("name"), row.getString("mobile"), row.getString("email")));
            });
        }
        return people;
    }
}
