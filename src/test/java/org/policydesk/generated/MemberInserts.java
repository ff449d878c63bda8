package org.policydesk.generated;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes members with what is recorded of them, and their people. */
final class MemberInserts {
    private final int year;
    private final OffsetDateTime since;
    private final Insert members;
    private final Insert facts;
    private final Insert titles;
    private final Insert without;
    private final Insert people;
    private final Insert memberships;

    /**
     * @param year whose figures they are
     * @param since when all of them came
     */
    MemberInserts(JdbcTemplate jdbc, int year, OffsetDateTime since) {
        this.year = year;
        this.since = since;
        members = Insert.into(
                jdbc,
                "member",
                "id, name, former_names, credit_code, region_code, industry_code, industry_name, branch, ownership, founded_on,"
                        + " recommending_units, created_at");
        facts = Insert.into(jdbc, "member_fact", "member_id, fact_key, fiscal_year, amount, recorded_at");
        titles = Insert.into(jdbc, "member_qualification", "member_id, qualification_key, issued_on, expires_on");
        without = Insert.into(jdbc, "member_without", "member_id, kind, item_key");
        people = Insert.into(jdbc, "person", "id, name, email, password_hash, created_at");
        memberships = Insert.into(jdbc, "membership", "person_id, company_id, company_role");
    }

    void write(List<GeneratedMember> all) {
        all.forEach(this::member);
        members.flush();
        all.forEach(this::recorded);
        List.of(facts, titles, without).forEach(Insert::flush);
        all.forEach(member -> member.people().forEach(this::person));
        people.flush();
        all.forEach(this::memberships);
        memberships.flush();
    }

    private void member(GeneratedMember member) {
        String branch = member.trade().branch();
        members.row(
                member.id(),
                member.name(),
                "",
                member.creditCode(),
                member.place().code(),
                member.trade().industry(),
                member.trade().industryName(),
                branch.isEmpty() ? null : branch,
                member.ownership().name(),
                member.foundedOn(),
                "",
                since);
    }

    private void recorded(GeneratedMember member) {
        member.figures().forEach((key, amount) -> facts.row(member.id(), key, year, amount, since));
        member.titles().forEach((key, held) -> {
            held.forEach(title -> titles.row(member.id(), key, title.from(), title.until()));
            if (held.isEmpty()) {
                without.row(member.id(), "QUALIFICATION", key);
            }
        });
    }

    private void person(GeneratedPerson person) {
        people.row(person.id(), person.name(), person.email(), "", since);
    }

    private void memberships(GeneratedMember member) {
        member.people()
                .forEach(person -> memberships.row(
                        person.id(), member.id(), person.manager() ? "COMPANY_MANAGER" : "COMPANY_MEMBER"));
    }
}
