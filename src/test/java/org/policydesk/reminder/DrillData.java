package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Companies of ten people each, and one new task for each person. */
final class DrillData {
    private static final int PEOPLE = 10;

    private DrillData() {}

    static void fill(String url, int people) {
        DriverManagerDataSource source = source(url);
        Flyway.configure().dataSource(source).load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        OffsetDateTime now =
                OffsetDateTime.now(java.time.ZoneId.of("Asia/Shanghai")).minusMinutes(1);
        List<Object[]> members = new ArrayList<>();
        List<Object[]> persons = new ArrayList<>();
        List<Object[]> memberships = new ArrayList<>();
        List<Object[]> tasks = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            long company = 100_000 + i / PEOPLE;
            long person = 100_000 + i;
            if (i % PEOPLE == 0) {
                members.add(new Object[] {company, "演练企业" + company, "D" + company, now});
            }
            persons.add(new Object[] {person, "人员" + i, "p%d@d%d.example.org".formatted(i, i % 50), now});
            memberships.add(new Object[] {person, company, i % PEOPLE == 0 ? "COMPANY_MANAGER" : "COMPANY_MEMBER"});
            tasks.add(new Object[] {
                company, "drill-" + i, "演练任务" + i, LocalDate.now().plusDays(60), person, now
            });
        }
        jdbc.batchUpdate("""
                insert into member (id, name, former_names, credit_code, region_code, recommending_units, created_at)
                values (?, ?, '', ?, '330200', '', ?)\
                """, members);
        jdbc.batchUpdate(
                "insert into person (id, name, email, password_hash, created_at) values (?, ?, ?, '', ?)", persons);
        jdbc.batchUpdate("insert into membership (person_id, company_id, company_role) values (?, ?, ?)", memberships);
        jdbc.batchUpdate("""
                insert into task (member_id, item_id, occurrence_key, title, policy_title, life_cycle, by_association, state,
                    due, date_source, provisional, assignee_id, unverified, opened_at)
                values (?, 1, ?, ?, '演练', 'APPLICATION', false, 'NEW', ?, 'NOTICE', false, ?, false, ?)\
                """, tasks);
    }

    static List<String> sentMessageIds(String url) {
        return new JdbcTemplate(source(url))
                .queryForList("select message_id from envelope where state = 'SENT'", String.class);
    }

    static String user(String url) {
        return url.contains("postgres") ? "postgres" : "sa";
    }

    static String password(String url) {
        return url.contains("postgres") ? "postgres" : "";
    }

    private static DriverManagerDataSource source(String url) {
        return new DriverManagerDataSource(url, user(url), password(url));
    }
}
