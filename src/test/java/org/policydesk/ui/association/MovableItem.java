package org.policydesk.ui.association;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
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

/** A published item whose company's date is planned back from 2028-01-14, with a member in Ningbo that has it and a manager. */
record MovableItem(long itemId, long memberId, String member) {
    static MovableItem made(MemberProfiles profiles, People people, ActionItems items) {
        String name = "宁波示例机床有限公司";
        long member = As.staff(() -> profiles.create(MemberParticulars.of(
                name, CreditCode.completing("91330200MA2AAAAA5").value(), "330200")));
        As.staff(() -> people.invite(new NewPerson(
                "张经理", UUID.randomUUID() + "@example.test", null, null, new Membership(member, Role.COMPANY_MANAGER))));
        ItemEdit edit = new ItemEdit(
                "推荐优秀案例",
                "报送案例",
                Nature.TASK,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                new DeadlineRule.Fixed(LocalDate.of(2028, 1, 14)),
                DateBasis.RECOMMENDER,
                10,
                null,
                null,
                true,
                List.of(),
                null,
                null,
                0,
                0,
                1,
                List.of(),
                false);
        ActionItem item = As.staff(() -> {
            ActionItem draft = items.create(new NewItem(null, edit));
            return items.publish(draft.id(), draft.version());
        });
        return new MovableItem(item.id(), member, name);
    }

    LocalDate due(JdbcClient jdbc) {
        return jdbc.sql("select due from task where item_id = ? and member_id = ?")
                .params(itemId, memberId)
                .query(LocalDate.class)
                .single();
    }
}
