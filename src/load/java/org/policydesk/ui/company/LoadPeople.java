package org.policydesk.ui.company;

import java.util.List;
import org.policydesk.account.Identities;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.generated.GeneratedAssociation;
import org.policydesk.reminder.LinkTokens;
import org.policydesk.support.As;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Those of an invented association who are at the desk: managers of as many members, and staff. */
final class LoadPeople {
    /** Everybody's. */
    static final String PASSWORD = "open-sesame-2025";

    private final List<Manager> managers;
    private final List<String> links;

    private LoadPeople(List<Manager> managers, List<String> links) {
        this.managers = managers;
        this.links = links;
    }

    /** Somebody with a password and a calendar. */
    record Manager(long id, String name, String email, long company, String feed) {
        Authentication identity() {
            return Identities.of(id, name, null, List.of(new Membership(company, Role.COMPANY_MANAGER)));
        }

        private Manager reading(String token) {
            return new Manager(id, name, email, company, token);
        }
    }

    /** As many managers, each of another member with open tasks, and a link of each such task in their mails. */
    static LoadPeople of(JdbcClient jdbc, PasswordEncoder encoder, CalendarFeeds feeds, LinkTokens tokens, int count) {
        List<Manager> managers = jdbc
                .sql("""
                    select p.id, p.name, p.email, m.company_id as company, '' as feed
                    from person p join membership m on m.person_id = p.id and m.company_role = 'COMPANY_MANAGER'
                    where p.id in (select min(person_id) from membership where company_role = 'COMPANY_MANAGER'
                            and company_id in (select member_id from task) group by company_id)
                        and p.id >= :first
                    order by p.id limit :count\
                    """)
                .param("first", GeneratedAssociation.FIRST)
                .param("count", count)
                .query(Manager.class)
                .list()
                .stream()
                .map(manager -> manager.reading(As.with(manager.identity(), feeds::renew)))
                .toList();
        jdbc.sql("update person set password_hash = :hash where id in (:ids)")
                .param("hash", encoder.encode(PASSWORD))
                .param("ids", managers.stream().map(Manager::id).toList())
                .update();
        return new LoadPeople(managers, links(jdbc, tokens, managers));
    }

    private static List<String> links(JdbcClient jdbc, LinkTokens tokens, List<Manager> managers) {
        return managers.stream()
                .flatMap(manager -> jdbc
                        .sql("select id from task where member_id = ? and state = 'NEW' and due_version = 1"
                                + " and acknowledged_at is null order by id")
                        .param(manager.company())
                        .query(Long.class)
                        .list()
                        .stream()
                        .map(task -> tokens.acknowledging(manager.id(), task)))
                .toList();
    }

    List<Manager> all() {
        return managers;
    }

    /** Those of staff need nothing in the database. */
    static Authentication staff(int n) {
        return Identities.of(9_100 + n, "协会人员" + n, Role.STAFF, List.of());
    }

    /** One after the other, from the beginning again after the last. */
    Manager manager(int n) {
        return managers.get(n % managers.size());
    }

    String link(int n) {
        return links.get(n % links.size());
    }
}
