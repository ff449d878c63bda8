package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

abstract class MemberProfilesContract {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @Autowired
    MemberProfiles profiles;

    @Autowired
    MemberDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whatIsRecordedIsWhatConditionsAreAssessedOn() {
        long id = member("甲示例");
        As.staff(() -> {
            profiles.recordFact(id, FactKey.REVENUE, 2024, new BigDecimal("5000.00"));
            profiles.recordFact(id, FactKey.RD_EXPENSE, 2024, new BigDecimal("240"));
            profiles.recordQualification(id, "little_giant", "XJR-1", TODAY.minusYears(1), TODAY.plusYears(2));
            profiles.denyQualification(id, "high_tech", true);
            profiles.listProduct(id, "first-set-2024", "五轴联动加工中心", "DEMO-5X");
            profiles.denyProduct(id, "machine_tool", true);
            profiles.confirm(id, new Question("basic-standard", "达标吗？"), true, "看过检测报告");
        });

        for (MemberFacts facts : List.of(
                As.staff(() -> directory.factsOf(id)),
                As.system(() -> directory.factsOfAll()).get(id))) {
            assertThat(facts.number(FactKey.REVENUE, 2024)).hasValue(new BigDecimal("5000"));
            assertThat(facts.number(FactKey.REVENUE, 2023)).isEmpty();
            assertThat(facts.text(FactKey.REGION)).hasValue("330200");
            assertThat(facts.holds("little_giant", TODAY)).hasValue(true);
            assertThat(facts.holds("little_giant", TODAY.plusYears(3))).hasValue(false);
            assertThat(facts.holds("high_tech", TODAY)).hasValue(false);
            assertThat(facts.holds("green_factory", TODAY)).isEmpty();
            assertThat(facts.listedProduct("first-set-2024")).hasValue(true);
            assertThat(facts.listedProduct("machine_tool")).hasValue(false);
            assertThat(facts.listedProduct("other")).isEmpty();
            assertThat(facts.confirmed("basic-standard")).hasValue(true);
            assertThat(facts.confirmed("other")).isEmpty();
        }
        MemberProfile profile = As.staff(() -> profiles.get(id));
        assertThat(profile.derived())
                .contains(new DerivedValue(FactKey.RD_EXPENSE_RATIO, 2024, new BigDecimal("4.8"), null));
        assertThat(profile.recommendingUnits()).containsExactly("宁波市");
        assertThat(As.staff(() -> profiles.changes(id)).getFirst().source()).isEqualTo("看过检测报告");
    }

    /** With a list of members made anew for each row it took the square of their number, minutes for thousands. */
    @Test
    void whatIsKnownOfThousandsIsReadAtOnceAlsoWhileAMemberIsBeingChanged() {
        int thousands = 3_000;
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            new JdbcTemplate(dataSource)
                    .batchUpdate(
                            "insert into member (name, former_names, credit_code, region_code, branch, recommending_units,"
                                    + " created_at) values (?, '[]', ?, '330200', '', '[]', now())",
                            IntStream.range(0, thousands)
                                    .mapToObj(n -> new Object[] {"千企" + n, "千" + n})
                                    .toList());
            jdbc.sql("insert into member_product (member_id, catalogue_key, entry)"
                            + " select id, 'thousands', '' from member where name like '千企%'")
                    .update();
            long from = System.nanoTime();

            Map<Long, MemberFacts> known = As.system(directory::factsOfAll);

            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(8));
            assertThat(known.values())
                    .filteredOn(facts -> facts.listedProduct("thousands").equals(Optional.of(true)))
                    .hasSize(thousands);
        });
    }

    @Test
    void everyChangeIsInTheJournalWithOldAndNewValue() {
        long id = member("记录示例");
        As.manager(id, () -> {
            profiles.recordFact(id, FactKey.REVENUE, 2024, new BigDecimal("5000"));
            profiles.recordFact(id, FactKey.REVENUE, 2024, new BigDecimal("5000.0"));
            profiles.recordFact(id, FactKey.REVENUE, 2024, new BigDecimal("5100"));
            profiles.recordFact(id, FactKey.REVENUE, 2024, null);
        });
        assertThat(As.staff(() -> profiles.changes(id)))
                .extracting(change ->
                        change.action() + " " + change.subject() + " " + change.before() + " → " + change.after())
                .containsExactly(
                        "fact revenue.2024 5100 → null",
                        "fact revenue.2024 5000 → 5100",
                        "fact revenue.2024 null → 5000",
                        "created null null → 记录示例");
    }

    @Test
    void anUpdateNotesEachFieldAndALateOneIsRefused() {
        long id = member("改名示例");
        MemberProfile before = As.staff(() -> profiles.get(id));
        MemberParticulars renamed = new MemberParticulars(
                "改名后示例",
                List.of("改名示例"),
                before.particulars().creditCode(),
                "440300",
                "C3421",
                "金属切削机床制造",
                null,
                Ownership.PRIVATE,
                null,
                null,
                List.of());
        As.staff(() -> profiles.update(id, before.version(), renamed, true));

        assertThat(As.staff(() -> profiles.get(id)).particulars()).isEqualTo(renamed);
        assertThat(As.staff(() -> directory.recommendingUnitsOf(id))).containsExactly("深圳市");
        assertThat(As.staff(() -> directory.search("改名示例")))
                .extracting(MemberRef::id)
                .containsExactly(id);
        assertThat(As.staff(() -> profiles.changes(id)))
                .extracting(MemberChange::subject)
                .contains("name", "formerNames", "regionCode", "industryCode", "ownership")
                .doesNotContain("creditCode", "active");
        assertThatThrownBy(() -> As.staff(() -> profiles.update(id, before.version(), renamed, true)))
                .isInstanceOf(MemberChangedException.class);
    }

    @Test
    void aMemberThatLeftIsNotMatchedAnyMore() {
        long id = member("退会示例");
        MemberProfile profile = As.staff(() -> profiles.get(id));
        As.staff(() -> profiles.update(id, profile.version(), profile.particulars(), false));
        assertThat(As.system(() -> directory.factsOfAll())).doesNotContainKey(id);
        assertThat(As.staff(() -> directory.active())).extracting(MemberRef::id).doesNotContain(id);
        assertThat(As.staff(() -> directory.all())).extracting(MemberRef::id).contains(id);
    }

    @Test
    void aCodeTakenByAnotherMemberIsNamedAsTheFaultAndNothingChanges() {
        long one = member("占用示例一");
        long other = member("占用示例二");
        String taken = As.staff(() -> profiles.get(one)).particulars().creditCode();
        MemberProfile before = As.staff(() -> profiles.get(other));
        assertThatThrownBy(() -> As.staff(() -> profiles.create(MemberParticulars.of("三", taken, "110000"))))
                .isInstanceOfSatisfying(InvalidMemberException.class, e -> assertThat(e.reasonKey())
                        .isEqualTo("member.invalid.credit-code-taken"));
        assertThatThrownBy(() -> As.staff(() ->
                        profiles.update(other, before.version(), MemberParticulars.of("四", taken, "110000"), true)))
                .isInstanceOf(InvalidMemberException.class);
        assertThat(As.staff(() -> profiles.get(other)).particulars()).isEqualTo(before.particulars());
    }

    @Test
    void peopleOfACompanyReachTheirOwnOnlyAndAnotherAnswersLikeOneThatDoesNotExist() {
        long own = member("自家示例");
        long other = member("别家示例");
        assertThat(As.member(own, () -> profiles.mine()).id()).isEqualTo(own);
        assertThat(As.member(own, () -> profiles.mine()).editable()).isFalse();
        assertThat(As.manager(own, () -> profiles.get(own)).editable()).isTrue();
        for (long id : new long[] {other, 999_999_999L}) {
            assertThatThrownBy(() -> As.manager(own, () -> profiles.get(id)))
                    .isInstanceOf(MemberNotFoundException.class)
                    .hasMessage("no member " + id);
            assertThatThrownBy(() -> As.manager(own, () -> profiles.changes(id)))
                    .isInstanceOf(MemberNotFoundException.class);
            assertThatThrownBy(() -> As.manager(own, () -> profiles.recordFact(id, "revenue", 2024, BigDecimal.ONE)))
                    .isInstanceOf(MemberNotFoundException.class);
        }
        assertThat(As.staff(() -> profiles.get(other)).facts()).isEmpty();
    }

    @Test
    void onlyManagersRecordForTheirCompanyAndOnlyStaffChangeParticulars() {
        long id = member("权限示例");
        MemberProfile profile = As.staff(() -> profiles.get(id));
        assertThatThrownBy(() -> As.member(id, () -> profiles.recordFact(id, "revenue", 2024, BigDecimal.ONE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.member(id, () -> profiles.confirm(id, new Question("x", "达标吗？"), true, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        As.manager(id, () -> profiles.update(id, profile.version(), profile.particulars(), false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.manager(id, () -> directory.active())).isInstanceOf(AccessDeniedException.class);
        assertThat(As.staff(() -> profiles.changes(id))).hasSize(1);
    }

    @Test
    void aWrongValueChangesNothing() {
        long id = member("错值示例");
        As.staff(() -> profiles.recordFact(id, FactKey.AVERAGE_STAFF, 2024, BigDecimal.TEN));
        assertThatThrownBy(() ->
                        As.staff(() -> profiles.recordFact(id, FactKey.AVERAGE_STAFF, 2024, new BigDecimal("9.5"))))
                .isInstanceOf(InvalidMemberException.class);
        assertThat(As.staff(() -> profiles.get(id)).facts())
                .containsExactly(new FactValue(FactKey.AVERAGE_STAFF, 2024, BigDecimal.TEN));
    }

    @Test
    void aTitleTakenBackIsUnknownAgain() {
        long id = member("资质示例");
        As.staff(() -> profiles.recordQualification(id, "high_tech", null, null, null));
        MemberProfile profile = As.staff(() -> profiles.get(id));
        As.staff(() -> profiles.removeQualification(
                id, profile.qualifications().getFirst().id()));
        assertThat(As.staff(() -> directory.factsOf(id)).holds("high_tech", TODAY))
                .isEmpty();
        assertThat(As.staff(() -> profiles.changes(id)).getFirst().after()).isNull();
    }

    private long member(String name) {
        String body = "91330200DEMB%05d".formatted(NUMBER.incrementAndGet());
        return As.staff(() -> profiles.create(
                MemberParticulars.of(name, CreditCode.completing(body).value(), "330200")));
    }
}
