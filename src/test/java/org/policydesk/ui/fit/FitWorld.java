package org.policydesk.ui.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.member.CreditCode;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.NewItem;
import org.policydesk.support.As;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items of every group, companies that stand differently with them, and people who can sign in. */
@Component
class FitWorld {
    static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final MemberProfiles profiles;
    private final ActionItems items;
    private final People people;
    private final JdbcClient jdbc;
    private boolean published;

    FitWorld(MemberProfiles profiles, ActionItems items, People people, JdbcClient jdbc) {
        this.profiles = profiles;
        this.items = items;
        this.people = people;
        this.jdbc = jdbc;
    }

    record Login(String email, String password) {}

    /** Publishes the items once; every test sees the same. */
    void publish() {
        if (published) {
            return;
        }
        published = true;
        publish("行业统计季报", Nature.TASK, new DeadlineRule.Fixed(TODAY.plusDays(36)), null);
        publish(
                "工业母机企业清单申报",
                Nature.TASK,
                new DeadlineRule.Fixed(TODAY.plusDays(21)),
                new Criterion.All(List.of(
                        atLeast(FactKey.REVENUE, "3000"),
                        atLeast(FactKey.RD_STAFF_RATIO, "15"),
                        new Criterion.FreeOf("safety_accident", 3))));
        publish(
                "研发费用补助申报",
                Nature.TASK,
                new DeadlineRule.Fixed(TODAY.plusDays(60)),
                atLeast(FactKey.RD_EXPENSE_RATIO, "5"));
        publish(
                "=1+1 小微企业贴息",
                Nature.TASK,
                new DeadlineRule.Fixed(TODAY.plusDays(50)),
                new Criterion.Compare(FactKey.REVENUE, Operator.LESS_THAN, new BigDecimal("3000")));
        publish(
                "绿色工厂复核",
                Nature.TASK,
                new DeadlineRule.Fixed(TODAY.plusDays(45)),
                new Criterion.HoldsQualification("green_factory"));
        publish("大型企业技术改造", Nature.TASK, new DeadlineRule.Fixed(TODAY.plusDays(20)), atLeast(FactKey.REVENUE, "40000"));
        publish(
                "基本标准核对",
                Nature.TASK,
                new DeadlineRule.Fixed(TODAY.plusDays(70)),
                new Criterion.Confirm("fit-basic-standard", "产品是否达到基本标准"));
        publish("已结束的申报", Nature.TASK, new DeadlineRule.Fixed(TODAY.minusDays(10)), null);
        publish(
                "更名报告",
                Nature.STANDING_DUTY,
                new DeadlineRule.Relative(
                        new DeadlineRule.Span(3, DeadlineRule.Unit.MONTH),
                        DeadlineRule.Direction.AFTER,
                        "名称变更",
                        DeadlineRule.Rollover.CIVIL_203,
                        false,
                        TriggerEvent.REGISTRATION_CHANGE),
                null);
    }

    private ActionItem publish(String title, Nature nature, DeadlineRule rule, @Nullable Criterion criterion) {
        return As.staff(() -> {
            ItemEdit edit = new ItemEdit(
                    title,
                    "在网上平台填写申请书并上传盖章的扫描件。",
                    nature,
                    ItemKind.APPLICATION,
                    Set.of(Actor.ENTERPRISE),
                    Relevance.HIGH,
                    rule,
                    DateBasis.COMPANY,
                    10,
                    criterion,
                    2024,
                    false,
                    List.of(),
                    null,
                    null,
                    2,
                    3,
                    1,
                    List.of(),
                    false);
            ActionItem draft = items.create(new NewItem(
                    new NewItem.Source("关于组织 2025 年度申报工作的通知", "示例函〔2025〕12号", "示例主管部门", TODAY.minusDays(6)), edit));
            return items.publish(draft.id(), draft.version());
        });
    }

    /** A company of which nothing is known. */
    long company(String name) {
        return As.staff(() -> profiles.create(MemberParticulars.of(
                name,
                CreditCode.completing("91330200FTTB%05d".formatted(NUMBER.incrementAndGet()))
                        .value(),
                "330200")));
    }

    /** A company that stands in every group: 2,900 of revenue, 40 of 200 staff in research, nothing told of research expense. */
    long knownCompany(String name) {
        long id = company(name);
        As.staff(() -> {
            profiles.recordFacts(
                    id,
                    2024,
                    Map.of(
                            FactKey.REVENUE, Optional.of(new BigDecimal("2900")),
                            FactKey.AVERAGE_STAFF, Optional.of(new BigDecimal("200")),
                            FactKey.RD_STAFF, Optional.of(new BigDecimal("40"))));
            profiles.denyQualification(id, "green_factory", true);
        });
        return id;
    }

    Login person(long company, Role role) {
        return invite(
                new NewPerson("陈立军", UUID.randomUUID() + "@example.test", null, null, new Membership(company, role)));
    }

    Login staff() {
        return invite(new NewPerson("协会小王", UUID.randomUUID() + "@example.test", null, Role.STAFF, null));
    }

    private Login invite(NewPerson person) {
        String password = As.administrator(() -> people.invite(person));
        jdbc.sql("update person set password_expired = false where email = ?")
                .param(person.email())
                .update();
        return new Login(person.email(), password);
    }

    private static Criterion atLeast(String fact, String number) {
        return new Criterion.Compare(fact, Operator.AT_LEAST, new BigDecimal(number));
    }
}
