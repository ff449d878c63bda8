package org.policydesk.insight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policydesk.account.ForStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People of member companies, to filter tasks by who sees to them. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Owners {
    private static final String SELECT = """
        select p.id, p.name, min(m.name) as memberName
        from person p join membership s on s.person_id = p.id join member m on m.id = s.company_id\
        """;

    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of those whose own or whose company's name contains the text, in any case, by name. */
    public List<Owner> find(String text, int offset, int limit) {
        String like = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return jdbc.sql(SELECT + " where lower(p.name) like :like escape '!' or lower(m.name) like :like escape '!'"
                        + " group by p.id, p.name order by p.name, p.id limit :limit offset :offset")
                .param("like", like)
                .param("limit", limit)
                .param("offset", offset)
                .query(Owner.class)
                .list();
    }

    /** The person with that number, if they belong to a company. */
    public Optional<Owner> named(long personId) {
        return jdbc.sql(SELECT + " where p.id = ? group by p.id, p.name")
                .param(personId)
                .query(Owner.class)
                .optional();
    }
}
