package org.policydesk.member;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberRecords.Without;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes single records of a locked member; says what stood there before. */
@Component
class RecordBook {
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RecordBook(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sets the value, or erases it where null is given. */
    Optional<BigDecimal> fact(
            long company,
            String key,
            int year,
            @Nullable BigDecimal value,
            Evidence evidence,
            @Nullable Long personId) {
        Optional<BigDecimal> before = jdbc.sql(
                        "select amount from member_fact" + " where member_id = ? and fact_key = ? and fiscal_year = ?")
                .params(company, key, year)
                .query(BigDecimal.class)
                .optional()
                .map(MemberRecords::plain);
        jdbc.sql("delete from member_fact where member_id = ? and fact_key = ? and fiscal_year = ?")
                .params(company, key, year)
                .update();
        if (value != null) {
            jdbc.sql("insert into member_fact (member_id, fact_key, fiscal_year, amount, source, evidence_id,"
                            + " recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(company)
                    .param(key)
                    .param(year)
                    .param(value)
                    .param(evidence.source())
                    .param(evidence.fileId())
                    .param(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                    .param(personId)
                    .update();
        }
        return before;
    }

    void qualification(long company, NewTitle title, Evidence evidence) {
        jdbc.sql(
                        "insert into member_qualification (member_id, qualification_key, title_level, batch, number, issued_on,"
                                + " expires_on, evidence_id) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(company)
                .param(title.key())
                .param(title.level())
                .param(title.batch())
                .param(title.number())
                .param(title.issuedOn())
                .param(title.expiresOn())
                .param(evidence.fileId())
                .update();
        forgetWithout(company, new Without(Without.Kind.QUALIFICATION, title.key()));
    }

    void incident(long company, String kind, LocalDate day, @Nullable String note, Evidence evidence) {
        jdbc.sql("insert into member_incident (member_id, kind, on_day, note, evidence_id) values (?, ?, ?, ?, ?)")
                .param(company)
                .param(kind)
                .param(day)
                .param(note)
                .param(evidence.fileId())
                .update();
        forgetWithout(company, new Without(Without.Kind.INCIDENT, kind));
    }

    boolean removeIncident(long company, long id) {
        return jdbc.sql("delete from member_incident where id = ? and member_id = ?")
                        .params(id, company)
                        .update()
                > 0;
    }

    boolean removeQualification(long company, long id) {
        return jdbc.sql("delete from member_qualification where id = ? and member_id = ?")
                        .params(id, company)
                        .update()
                > 0;
    }

    /** Notes that the company has none of it, or that this is not known after all. */
    void without(long company, Without none, boolean known) {
        forgetWithout(company, none);
        if (known) {
            jdbc.sql("insert into member_without (member_id, kind, item_key) values (?, ?, ?)")
                    .params(company, none.kind().name(), none.key())
                    .update();
        }
    }

    void forgetWithout(long company, Without none) {
        jdbc.sql("delete from member_without where member_id = ? and kind = ? and item_key = ?")
                .params(company, none.kind().name(), none.key())
                .update();
    }

    /** Sets the answer and gives the former one. */
    Optional<Boolean> answer(
            long company, Question question, boolean answer, @Nullable String note, @Nullable Long personId) {
        Optional<Boolean> before = forgetAnswer(company, question.id());
        jdbc.sql("insert into member_confirmation (member_id, confirm_id, question, answer, note,"
                        + " confirmed_at, confirmed_by) values (?, ?, ?, ?, ?, ?, ?)")
                .param(company)
                .param(question.id())
                .param(question.text())
                .param(answer)
                .param(note)
                .param(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .param(personId)
                .update();
        return before;
    }

    /** Erases the answer and gives it. */
    Optional<Boolean> forgetAnswer(long company, String confirmId) {
        Optional<Boolean> before = jdbc.sql(
                        "select answer from member_confirmation where member_id = ? and confirm_id = ?")
                .params(company, confirmId)
                .query(Boolean.class)
                .optional();
        jdbc.sql("delete from member_confirmation where member_id = ? and confirm_id = ?")
                .params(company, confirmId)
                .update();
        return before;
    }
}
