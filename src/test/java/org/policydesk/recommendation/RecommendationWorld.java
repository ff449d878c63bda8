package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.policydesk.policy.Importance;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.Quota;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;

/** Members and items that the association recommends for, through the real services; every call makes new ones. */
public record RecommendationWorld(MemberProfiles profiles, ActionItems items, Tasks tasks) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static String catalogue() {
        return "recommendation-" + NUMBER.incrementAndGet();
    }

    public long member(String catalogue) {
        int number = NUMBER.incrementAndGet();
        return As.staff(() -> {
            long id = profiles.create(MemberParticulars.of(
                    "推荐企业" + number,
                    CreditCode.completing("91330200RCMD%05d".formatted(number)).value(),
                    "330200"));
            profiles.listProduct(id, catalogue, "示例产品", null);
            return id;
        });
    }

    /** An item whose rule gives the association's own day, for the members of the catalogue. */
    public ActionItem publish(String catalogue, LocalDate report, Quota... quotas) {
        return publish(catalogue, report, DateBasis.RECOMMENDER, true, List.of(), quotas);
    }

    ActionItem publish(
            String catalogue,
            LocalDate day,
            DateBasis basis,
            boolean byAssociation,
            List<UpstreamDate> upstream,
            Quota... quotas) {
        ItemEdit edit = new ItemEdit(
                "示范项目推荐",
                "提交材料",
                Nature.TASK,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                new DeadlineRule.Fixed(day),
                basis,
                10,
                new Criterion.ListedProduct(catalogue),
                2024,
                false,
                List.of(new Material("申报书", true, 0)),
                null,
                null,
                0,
                0,
                0,
                upstream,
                byAssociation,
                null,
                List.of(quotas),
                null,
                Importance.NORMAL);
        return As.staff(() -> {
            ActionItem draft = items.create(new NewItem(null, edit));
            return items.publish(draft.id(), draft.version());
        });
    }

    public TaskCard task(ActionItem item, long member) {
        return As.staff(() -> tasks.all(
                        TaskFilter.of(TaskFilter.Tab.ALL).withItem(item.id()).withMember(member), 0, 10))
                .getFirst();
    }

    /** The company hands in, today. */
    public long handIn(ActionItem item, long member) {
        TaskCard card = task(item, member);
        As.manager(member, () -> tasks.submit(card.id(), LocalDate.of(2025, 3, 10), null, card.version()));
        return card.id();
    }
}
