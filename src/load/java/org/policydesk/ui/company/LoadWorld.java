package org.policydesk.ui.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.policydesk.account.Identities;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
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
import org.policydesk.support.As;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Companies with full boards, through the real services. */
@Component
class LoadWorld {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    private final MemberProfiles profiles;
    private final ActionItems items;
    private final People people;
    private final JdbcClient jdbc;

    LoadWorld(MemberProfiles profiles, ActionItems items, People people, JdbcClient jdbc) {
        this.profiles = profiles;
        this.items = items;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** That many companies with a manager and as many tasks each. */
    List<Authentication> companies(int companies, int tasks) {
        List<Authentication> managers = new ArrayList<>();
        As.staff(() -> {
            for (int i = 0; i < companies; i++) {
                managers.add(manager(i));
            }
            for (int i = 0; i < tasks; i++) {
                ActionItem draft = items.create(new NewItem(
                        new NewItem.Source(
                                "关于组织开展 2025 年度申报工作的通知（第 " + i + " 批）", "示例函〔2025〕" + i + "号", "示例主管部门", TODAY),
                        edit(i)));
                items.publish(draft.id(), draft.version());
            }
        });
        // As on a board in the middle of the year: a third under way, half with somebody to see to it, some talked
        // about.
        jdbc.sql("update task set state = 'PREPARING' where mod(item_id, 3) = 0")
                .update();
        jdbc.sql("update task set assignee_id = (select min(person_id) from membership where company_id = member_id)"
                        + " where mod(item_id, 2) = 0")
                .update();
        jdbc.sql("insert into task_comment (task_id, at, text) select id, opened_at, '请尽快准备材料' from task"
                        + " where mod(item_id, 4) = 0")
                .update();
        return managers;
    }

    private Authentication manager(int i) {
        String code = CreditCode.completing("91330200LQAD%05d".formatted(i)).value();
        long company = profiles.create(MemberParticulars.of("沈阳示例重型机床有限公司" + i, code, "330200"));
        profiles.listProduct(company, "load", "示例产品", null);
        Membership place = new Membership(company, Role.COMPANY_MANAGER);
        String email = "load-%d@example.test".formatted(i);
        people.invite(new NewPerson("陈立军", email, null, null, place));
        long person = jdbc.sql("select id from person where email = ?")
                .param(email)
                .query(Long.class)
                .single();
        return Identities.of(person, "陈立军", null, List.of(place));
    }

    private static ItemEdit edit(int i) {
        return new ItemEdit(
                "2025 年度重大技术装备推广应用项目申报（第 " + i + " 批，含补充材料）",
                "在网上平台填写申请书，上传盖章的扫描件。",
                Nature.TASK,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                new DeadlineRule.Fixed(TODAY.plusDays(1 + i % 180)),
                DateBasis.COMPANY,
                10,
                new Criterion.ListedProduct("load"),
                2024,
                false,
                List.of(
                        new Material("专项审计报告", true, 10),
                        new Material("产品检测报告", true, 5),
                        new Material("产品照片", false, 1)),
                null,
                null,
                2,
                3,
                1,
                List.of(),
                false);
    }
}
