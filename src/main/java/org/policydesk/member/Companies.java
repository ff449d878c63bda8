package org.policydesk.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of members. Every reading takes the tenant: null for those who may see all. */
@Component
class Companies {
    private static final String COLUMNS = """
            select id, version, active, name, former_names, credit_code, region_code, industry_code, industry_name,
              branch, ownership, central_group, founded_on, recommending_units, legal_form, above_scale
            from member where (cast(:tenant as bigint) is null or id = :tenant)""";
    private static final String INSERT = """
            insert into member (name, former_names, credit_code, region_code, industry_code, industry_name, branch,
              ownership, central_group, founded_on, recommending_units, legal_form, above_scale, created_at)
            values (:name, :formerNames, :creditCode, :regionCode, :industryCode, :industryName, :branch,
              :ownership, :centralGroup, :foundedOn, :recommendingUnits, :legalForm, :aboveScale, :at)""";
    private static final String UPDATE = """
            update member set name = :name, former_names = :formerNames, credit_code = :creditCode,
              region_code = :regionCode, industry_code = :industryCode, industry_name = :industryName,
              branch = :branch, ownership = :ownership, central_group = :centralGroup, founded_on = :foundedOn,
              recommending_units = :recommendingUnits, legal_form = :legalForm, above_scale = :aboveScale, active = :active, version = version + 1
            where id = :id and version = :version""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Companies(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Company> all(@Nullable Long tenant) {
        return jdbc.sql(COLUMNS + " order by active desc, name, id")
                .param("tenant", tenant)
                .query(Companies::read)
                .list();
    }

    Optional<Company> find(@Nullable Long tenant, long id) {
        return jdbc.sql(COLUMNS + " and id = :id")
                .param("tenant", tenant)
                .param("id", id)
                .query(Companies::read)
                .optional();
    }

    /** Keeps others from changing the member until the transaction ends. */
    Company lock(@Nullable Long tenant, long id) {
        return jdbc.sql(COLUMNS + " and id = :id for update")
                .param("tenant", tenant)
                .param("id", id)
                .query(Companies::read)
                .optional()
                .orElseThrow(() -> new MemberNotFoundException(id));
    }

    /** Keeps others from changing any active member until the transaction ends; always in the order of the numbers. */
    void lockAll() {
        jdbc.sql("select id from member where active order by id for update").query(row -> {});
    }

    long add(MemberParticulars particulars) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        unique(() -> bind(jdbc.sql(INSERT), particulars)
                .param("at", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update(key, "id"));
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void change(Company before, MemberParticulars particulars, boolean active) {
        unique(() -> bind(jdbc.sql(UPDATE), particulars)
                .param("active", active)
                .param("id", before.id())
                .param("version", before.version())
                .update());
    }

    private static void unique(Runnable statement) {
        try {
            statement.run();
        } catch (DuplicateKeyException e) {
            throw new InvalidMemberException("creditCode", "member.invalid.credit-code-taken");
        }
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, MemberParticulars p) {
        Ownership ownership = p.ownership();
        LegalForm legalForm = p.legalForm();
        return sql.param("name", p.name())
                .param("formerNames", String.join("\n", p.formerNames()))
                .param("creditCode", p.creditCode())
                .param("regionCode", p.regionCode())
                .param("industryCode", p.industryCode())
                .param("industryName", p.industryName())
                .param("branch", p.branch())
                .param("ownership", ownership == null ? null : ownership.name())
                .param("centralGroup", p.centralGroup())
                .param("foundedOn", p.foundedOn())
                .param("recommendingUnits", String.join("\n", p.recommendingUnits()))
                .param("legalForm", legalForm == null ? null : legalForm.name())
                .param("aboveScale", p.aboveScale());
    }

    private static Company read(ResultSet row, int number) throws SQLException {
        String ownership = row.getString("ownership");
        String legalForm = row.getString("legal_form");
        return new Company(
                row.getLong("id"),
                row.getInt("version"),
                row.getBoolean("active"),
                new MemberParticulars(
                        row.getString("name"),
                        lines(row.getString("former_names")),
                        row.getString("credit_code"),
                        row.getString("region_code"),
                        row.getString("industry_code"),
                        row.getString("industry_name"),
                        row.getString("branch"),
                        ownership == null ? null : Ownership.valueOf(ownership),
                        row.getString("central_group"),
                        row.getObject("founded_on", LocalDate.class),
                        lines(row.getString("recommending_units")),
                        legalForm == null ? null : LegalForm.valueOf(legalForm),
                        row.getObject("above_scale", Boolean.class)));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
