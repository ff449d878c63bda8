package org.policydesk.member;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is recorded of members, of one or of all active ones in one query each. */
@Component
class MemberRecords {
    /** One member's rows by their index, or those of all that belong, in one go: neither may look at rows it doesn't want. */
    private static final String OF_ONE = " where member_id = :member ";

    /** Asked of each row, by the member's key: H2 makes a list anew for every row as long as somebody is changing a member. */
    private static final String OF_ALL = " where exists (select 1 from member c where c.id = member_id and c.active) ";

    private final JdbcClient jdbc;

    MemberRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A recorded thing and the company it belongs to. */
    record Of<T>(long company, T value) {}

    /** What a company is known not to have. */
    record Without(Kind kind, String key) {
        enum Kind {
            QUALIFICATION,
            PRODUCT,
            INCIDENT
        }
    }

    /** An answer, with the number of the person who gave it. */
    record Answer(
            Question question,
            boolean answer,
            @Nullable String note,
            OffsetDateTime at,
            @Nullable Long personId) {}

    List<Of<FactValue>> facts(@Nullable Long company) {
        return list(
                "select member_id, fact_key, fiscal_year, amount, source, evidence_id from member_fact",
                "order by fiscal_year, fact_key",
                company,
                row -> new FactValue(
                        row.getString("fact_key"),
                        row.getInt("fiscal_year"),
                        plain(row.getBigDecimal("amount")),
                        row.getString("source"),
                        row.getObject("evidence_id", Long.class)));
    }

    List<Of<Qualification>> qualifications(@Nullable Long company) {
        return list(
                "select member_id, id, qualification_key, title_level, batch, number, issued_on, expires_on, evidence_id"
                        + " from member_qualification",
                "order by qualification_key, expires_on, id",
                company,
                row -> new Qualification(
                        row.getLong("id"),
                        row.getString("qualification_key"),
                        row.getString("title_level"),
                        row.getString("batch"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class),
                        row.getObject("evidence_id", Long.class)));
    }

    List<Of<Incident>> incidents(@Nullable Long company) {
        return list(
                "select member_id, id, kind, on_day, note, evidence_id from member_incident",
                "order by on_day desc, id",
                company,
                row -> new Incident(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("note"),
                        row.getObject("evidence_id", Long.class)));
    }

    List<Of<ListedProduct>> products(@Nullable Long company) {
        return list(
                "select member_id, id, catalogue_key, entry, model, entry_number, evidence_id, specs_met, specs_note,"
                        + " specs_at, specs_by from member_product",
                "order by catalogue_key, id",
                company,
                row -> new ListedProduct(
                        row.getLong("id"),
                        row.getString("catalogue_key"),
                        row.getString("entry"),
                        row.getString("model"),
                        row.getString("entry_number"),
                        specs(row),
                        row.getObject("evidence_id", Long.class)));
    }

    private static @Nullable SpecsCheck specs(ResultSet row) throws SQLException {
        Boolean met = row.getObject("specs_met", Boolean.class);
        return met == null
                ? null
                : new SpecsCheck(
                        met,
                        row.getString("specs_note"),
                        row.getObject("specs_at", OffsetDateTime.class).toInstant(),
                        row.getObject("specs_by", Long.class),
                        null);
    }

    List<Of<Without>> without(@Nullable Long company) {
        return list(
                "select member_id, kind, item_key from member_without",
                "order by id",
                company,
                row -> new Without(Without.Kind.valueOf(row.getString("kind")), row.getString("item_key")));
    }

    List<Of<Answer>> answers(@Nullable Long company) {
        return list(
                "select member_id, confirm_id, question, answer, note, confirmed_at, confirmed_by from member_confirmation",
                "order by confirm_id",
                company,
                row -> new Answer(
                        new Question(row.getString("confirm_id"), row.getString("question")),
                        row.getBoolean("answer"),
                        row.getString("note"),
                        row.getObject("confirmed_at", OffsetDateTime.class),
                        row.getObject("confirmed_by", Long.class)));
    }

    /** Without the zeros that only fill the column. */
    static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<Of<T>> list(String select, String order, @Nullable Long company, Reading<T> reading) {
        RowMapper<Of<T>> mapper = (row, n) -> new Of<>(row.getLong("member_id"), reading.read(row));
        return (company == null
                        ? jdbc.sql(select + OF_ALL + order)
                        : jdbc.sql(select + OF_ONE + order).param("member", company))
                .query(mapper)
                .list();
    }
}
