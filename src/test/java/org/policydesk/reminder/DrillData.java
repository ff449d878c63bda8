package org.policydesk.reminder;

import java.time.OffsetDateTime;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Companies of ten people each, and one new task for each person. */
final class DrillData {
    private DrillData() {}

    static void fill(String url, int people) {
        DriverManagerDataSource source = source(url);
        String own = url.contains("postgres") ? "classpath:db/postgresql" : "classpath:db/h2";
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", own)
                .load()
                .migrate();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        OffsetDateTime now = OffsetDateTime.now(BusinessClock.ZONE).minusMinutes(1);
        // Told by the databases themselves, so that hundreds of thousands take seconds.
        jdbc.update("""
                insert into member (id, name, former_names, credit_code, region_code, recommending_units, created_at)
                select 100000 + n, '演练企业' || n, '', 'D' || n, '330200', '', ? from generate_series(0, ?) as g (n)\
                """, now, (people - 1) / 10);
        jdbc.update("""
                insert into person (id, name, email, password_hash, created_at)
                select 100000 + n, '人员' || n, 'p' || n || '@d' || mod(n, 50) || '.example.org', '', ?
                from generate_series(0, ?) as g (n)\
                """, now, people - 1);
        jdbc.update("""
                insert into membership (person_id, company_id, company_role)
                select 100000 + n, 100000 + n / 10, case mod(n, 10) when 0 then 'COMPANY_MANAGER' else 'COMPANY_MEMBER' end
                from generate_series(0, ?) as g (n)\
                """, people - 1);
        jdbc.update("""
                insert into task (member_id, item_id, occurrence_key, title, policy_title, life_cycle, by_association, state,
                    due, date_source, provisional, assignee_id, unverified, opened_at)
                select 100000 + n / 10, 1, 'drill-' || n, '演练任务' || n, '演练', 'APPLICATION', false, 'NEW',
                    cast(? as date), 'NOTICE', false, 100000 + n, false, ?
                from generate_series(0, ?) as g (n)\
                """, now.toLocalDate().plusDays(60), now, people - 1);
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
