package org.policydesk.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names and addresses of people, for modules that have already decided who may see them. It checks no permission itself; screens
 * use {@link People}.
 */
@Component
@Transactional(readOnly = true)
public class PersonDirectory {
    private static final String OF_COMPANY = """
        select p.id, p.name, p.email, p.locale, m.company_role as role
        from person p join membership m on m.person_id = p.id
        where p.active and m.company_id = :company
        order by case m.company_role when 'COMPANY_MANAGER' then 0 else 1 end, p.id\
        """;
    private static final String OF_COMPANIES = """
        select m.company_id, p.id, p.name, p.email, p.locale, m.company_role as role
        from person p join membership m on m.person_id = p.id
        where p.active%s
        order by m.company_id, case m.company_role when 'COMPANY_MANAGER' then 0 else 1 end, p.id\
        """;
    private static final String STAFF = """
        select id, name, email, locale, system_role as role from person
        where active and system_role is not null order by id\
        """;

    private static final int MOST_NAMED = 1_000;

    private final JdbcClient jdbc;

    PersonDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The company's active people, managers first. */
    public List<PersonRef> ofCompany(long companyId) {
        return jdbc.sql(OF_COMPANY)
                .param("company", companyId)
                .query(PersonRef.class)
                .list();
    }

    /** The same of every company that has any, by company. */
    public Map<Long, List<PersonRef>> ofCompanies() {
        return byCompany(jdbc.sql(OF_COMPANIES.formatted("")));
    }

    /** The same of these companies; those without people have no entry. */
    public Map<Long, List<PersonRef>> ofCompanies(Collection<Long> companyIds) {
        return companyIds.isEmpty()
                ? Map.of()
                : byCompany(jdbc.sql(OF_COMPANIES.formatted(" and m.company_id in (:companies)"))
                        .param("companies", companyIds));
    }

    private static Map<Long, List<PersonRef>> byCompany(JdbcClient.StatementSpec people) {
        Map<Long, List<PersonRef>> all = new HashMap<>();
        people.query(row -> {
            all.computeIfAbsent(row.getLong("company_id"), company -> new ArrayList<>())
                    .add(new PersonRef(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getString("email"),
                            Role.valueOf(row.getString("role")),
                            row.getString("locale")));
        });
        return all;
    }

    /** Active association staff and administrators. */
    public List<PersonRef> staff() {
        return jdbc.sql(STAFF).query(PersonRef.class).list();
    }

    /** The companies that each active manager manages, by the person's number. */
    public Map<Long, List<Long>> managers() {
        Map<Long, List<Long>> managers = new HashMap<>();
        jdbc.sql("select m.person_id, m.company_id from membership m join person p on p.id = m.person_id"
                        + " where p.active and m.company_role = 'COMPANY_MANAGER' order by m.id")
                .query(row -> {
                    managers.computeIfAbsent(row.getLong("person_id"), id -> new ArrayList<>())
                            .add(row.getLong("company_id"));
                });
        return managers;
    }

    /** The companies that the person manages. */
    public List<Long> managedBy(long personId) {
        return jdbc.sql("select company_id from membership where person_id = ? and company_role = 'COMPANY_MANAGER'"
                        + " order by id")
                .param(personId)
                .query(Long.class)
                .list();
    }

    /** The person's name and address, also of somebody no longer active. */
    public Optional<Contact> find(long personId) {
        return jdbc.sql("select id, name, email, locale, active from person where id = ?")
                .param(personId)
                .query(Contact.class)
                .optional();
    }

    /** The person's places in companies; none for association people. */
    public List<Membership> placesOf(long personId) {
        return jdbc.sql(
                        "select company_id as companyId, company_role as role from membership where person_id = ? order by id")
                .param(personId)
                .query(Membership.class)
                .list();
    }

    /** The accounts of these addresses, which are in lower case; those without one are left out. */
    public Map<String, Known> byAddress(Collection<String> addresses) {
        Map<String, Known> known = new HashMap<>();
        List<String> all = List.copyOf(addresses);
        for (int from = 0; from < all.size(); from += MOST_NAMED) {
            List<String> part = all.subList(from, Math.min(all.size(), from + MOST_NAMED));
            jdbc.sql("select p.email, p.active, p.system_role, m.company_id from person p"
                            + " left join membership m on m.person_id = p.id where p.email in (:addresses)")
                    .param("addresses", part)
                    .query(row -> {
                        Long company = row.getObject("company_id", Long.class);
                        Known found = new Known(
                                row.getBoolean("active"),
                                row.getString("system_role") != null,
                                company == null ? Set.of() : Set.of(company));
                        known.merge(row.getString("email"), found, Known::with);
                    });
        }
        return known;
    }

    /** Names by id; ids that nobody has are left out. */
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from person where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(row.getLong("id"), row.getString("name"));
                    });
        }
        return names;
    }

    /**
     * An account as far as others may know of it who want to invite the same person.
     *
     * @param ofAssociation whether it is somebody of the association
     * @param companies where the person has a place
     */
    public record Known(boolean active, boolean ofAssociation, Set<Long> companies) {
        Known with(Known other) {
            Set<Long> all = new HashSet<>(companies);
            all.addAll(other.companies);
            return new Known(active, ofAssociation, Set.copyOf(all));
        }
    }

    /**
     * How to reach a person.
     *
     * @param locale a language tag, such as zh-CN
     */
    public record Contact(long id, String name, String email, String locale, boolean active) {}
}
