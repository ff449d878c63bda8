package org.policydesk.ui.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Companies, people who can sign in and published items, through the real services; every company has items of its own. */
@Component
class CompanyWorld {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    private final MemberProfiles profiles;
    private final ActionItems items;
    private final People people;
    private final Tasks tasks;
    private final JdbcClient jdbc;

    CompanyWorld(MemberProfiles profiles, ActionItems items, People people, Tasks tasks, JdbcClient jdbc) {
        this.profiles = profiles;
        this.items = items;
        this.people = people;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    record Company(long id, String catalogue) {}

    record Login(long personId, String email, String password) {}

    Company company(String name) {
        int number = NUMBER.incrementAndGet();
        String catalogue = "company-ui-" + number;
        return As.staff(() -> {
            String code =
                    CreditCode.completing("91330200UATB%05d".formatted(number)).value();
            long id = profiles.create(MemberParticulars.of(name, code, "330200"));
            profiles.listProduct(id, catalogue, "示例产品", null);
            return new Company(id, catalogue);
        });
    }

    Login person(Company company, String name, Role role) {
        String email = email();
        return login(
                email,
                As.staff(() ->
                        people.invite(new NewPerson(name, email, null, null, new Membership(company.id(), role)))));
    }

    Login staff(String name) {
        String email = email();
        return login(email, As.administrator(() -> people.invite(new NewPerson(name, email, null, Role.STAFF, null))));
    }

    private static String email() {
        return "ui-%d@example.test".formatted(NUMBER.incrementAndGet());
    }

    private Login login(String email, String password) {
        jdbc.sql("update person set password_expired = false where email = ?")
                .param(email)
                .update();
        long id = jdbc.sql("select id from person where email = ?")
                .param(email)
                .query(Long.class)
                .single();
        return new Login(id, email, password);
    }

    /** From their next sign-in on. */
    void reads(Login login, String language) {
        jdbc.sql("update person set locale = ? where id = ?")
                .params(language, login.personId())
                .update();
    }

    /** As if nobody had done anything about it in time. */
    void missed(TaskCard card, LocalDate due) {
        jdbc.sql("update task set due = ? where id = ?").params(due, card.id()).update();
    }

    /** A plain application of that company alone. */
    TaskCard task(Company company, String title, LocalDate due) {
        return publish(
                company,
                item(
                        company,
                        title,
                        ItemKind.APPLICATION,
                        new DeadlineRule.Fixed(due),
                        DateBasis.COMPANY,
                        new Criterion.ListedProduct(company.catalogue()),
                        List.of()));
    }

    /** A monthly report of that company alone, due on the month's 15th working day. */
    TaskCard monthly(Company company, String title) {
        DeadlineRule rule = new DeadlineRule.Periodic(
                Period.ofMonths(1),
                null,
                null,
                null,
                new DeadlineRule.Span(15, DeadlineRule.Unit.WORKING_DAY),
                null,
                null,
                DeadlineRule.Rollover.NONE);
        return publish(
                company,
                item(
                        company,
                        title,
                        ItemKind.REPORT,
                        rule,
                        DateBasis.COMPANY,
                        new Criterion.ListedProduct(company.catalogue()),
                        List.of()));
    }

    /** A duty of that company alone that waits for a relocation. */
    void standingDuty(Company company, String title) {
        publishItem(company, title, Nature.STANDING_DUTY);
    }

    /** Something that the company alone should know. */
    void notice(Company company, String title) {
        publishItem(company, title, Nature.NOTICE);
    }

    private void publishItem(Company company, String title, Nature nature) {
        DeadlineRule rule = new DeadlineRule.Relative(
                new DeadlineRule.Span(3, DeadlineRule.Unit.MONTH),
                DeadlineRule.Direction.AFTER,
                "搬迁",
                DeadlineRule.Rollover.CIVIL_203,
                false,
                TriggerEvent.RELOCATION);
        ItemEdit edit = item(
                company,
                title,
                nature,
                ItemKind.REPORT,
                rule,
                DateBasis.COMPANY,
                new Criterion.ListedProduct(company.catalogue()),
                List.of());
        As.staff(() -> {
            ActionItem draft = items.create(new NewItem(null, edit));
            items.publish(draft.id(), draft.version());
        });
    }

    /** A board with everything on it that a screen must be able to show. */
    List<TaskCard> fullBoard(Company company) {
        As.staff(() -> {
            profiles.recordFact(company.id(), FactKey.REVENUE, 2024, new BigDecimal("4200"));
            profiles.recordFact(company.id(), FactKey.RD_EXPENSE, 2024, new BigDecimal("231"));
        });
        Criterion listed = new Criterion.ListedProduct(company.catalogue());
        Criterion share = new Criterion.Compare(FactKey.RD_EXPENSE_RATIO, Operator.AT_LEAST, new BigDecimal("5"));
        Criterion staff = new Criterion.Compare(FactKey.RD_STAFF_RATIO, Operator.AT_LEAST, new BigDecimal("15"));
        Criterion confirm = new Criterion.Confirm("ui-standard-" + company.id(), "产品达到已公布的基本标准");
        List<Material> materials = List.of(
                new Material("专项审计报告", true, 10), new Material("产品检测报告", true, 5), new Material("产品照片", false, 1));
        return List.of(
                publish(
                        company,
                        item(
                                company,
                                "工业母机企业清单申报（2025 年度，含首次申报与复核企业的补充材料）",
                                ItemKind.APPLICATION,
                                new DeadlineRule.Fixed(TODAY.plusDays(21), LocalTime.of(16, 0)),
                                DateBasis.COMPANY,
                                new Criterion.All(List.of(listed, share, staff, confirm)),
                                materials)),
                publish(
                        company,
                        item(
                                company,
                                "首台（套）保险补偿申报",
                                ItemKind.APPLICATION,
                                new DeadlineRule.Fixed(TODAY.plusDays(40)),
                                DateBasis.RECOMMENDER,
                                listed,
                                materials)),
                task(company, "专精特新年度信息更新", TODAY.plusDays(2)),
                task(company, "绿色工厂名单复核", TODAY.plusDays(120)),
                publish(
                        company,
                        item(
                                company,
                                "中小企业款项支付情况报送",
                                ItemKind.REPORT,
                                new DeadlineRule.Fixed(TODAY.plusDays(9)),
                                DateBasis.COMPANY,
                                listed,
                                List.of())),
                task(company, "重大技术装备需求征集", TODAY));
    }

    private TaskCard publish(Company company, ItemEdit edit) {
        return As.staff(() -> {
            ActionItem draft = items.create(new NewItem(
                    new NewItem.Source("关于组织 2025 年度申报工作的通知", "示例函〔2025〕12号", "示例主管部门", TODAY.minusDays(6)), edit));
            ActionItem published = items.publish(draft.id(), draft.version());
            return tasks.all(
                            TaskFilter.of(TaskFilter.Tab.ALL)
                                    .withItem(published.id())
                                    .withMember(company.id()),
                            0,
                            1)
                    .getFirst();
        });
    }

    private static ItemEdit item(
            Company company,
            String title,
            ItemKind kind,
            DeadlineRule rule,
            DateBasis basis,
            Criterion criterion,
            List<Material> materials) {
        return item(company, title, Nature.TASK, kind, rule, basis, criterion, materials);
    }

    private static ItemEdit item(
            Company company,
            String title,
            Nature nature,
            ItemKind kind,
            DeadlineRule rule,
            DateBasis basis,
            Criterion criterion,
            List<Material> materials) {
        return new ItemEdit(
                title,
                "在网上平台填写申请书，上传盖章的扫描件，并把纸质材料一式两份寄到所在地主管部门。",
                nature,
                kind,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule,
                basis,
                10,
                criterion,
                2024,
                criterion instanceof Criterion.All,
                materials,
                "https://apply.example.gov.cn/list",
                "装备处 010-6600 0000",
                2,
                3,
                1,
                List.of(new UpstreamDate("主管部门报送", TODAY.plusDays(45))),
                false);
    }
}
