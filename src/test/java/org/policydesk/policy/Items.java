package org.policydesk.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;

/** Items for tests: a plain one with the given rule, and one with every field filled. */
public final class Items {
    private Items() {}

    /** A task for every member. */
    public static ItemEdit task(String title, DeadlineRule rule) {
        return of(title, Nature.TASK, rule);
    }

    /** For every member, by its own date, without materials. */
    public static ItemEdit of(String title, Nature nature, DeadlineRule rule) {
        return new ItemEdit(
                title,
                "提交材料",
                nature,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule,
                DateBasis.COMPANY,
                10,
                null,
                null,
                true,
                List.of(),
                null,
                null,
                2,
                3,
                1,
                List.of(),
                false);
    }

    /** For every member, with these documents. */
    public static ItemEdit asking(String title, DeadlineRule rule, Material... materials) {
        return of(title, rule, List.of(materials), List.of());
    }

    static ItemEdit quotas(String title, DeadlineRule rule, Quota... quotas) {
        return of(title, rule, List.of(), List.of(quotas));
    }

    private static ItemEdit of(String title, DeadlineRule rule, List<Material> materials, List<Quota> quotas) {
        ItemEdit plain = task(title, rule);
        return new ItemEdit(
                title,
                plain.action(),
                plain.nature(),
                plain.kind(),
                plain.actors(),
                plain.relevance(),
                rule,
                plain.basis(),
                plain.reviewDays(),
                plain.criterion(),
                plain.factYear(),
                plain.includeUndetermined(),
                materials,
                plain.channel(),
                plain.contact(),
                plain.stampDays(),
                plain.postDays(),
                plain.reserveDays(),
                plain.upstream(),
                plain.byAssociation(),
                null,
                quotas,
                null,
                Importance.NORMAL);
    }

    /** With every field filled. */
    public static ItemEdit full(String title) {
        return new ItemEdit(
                title,
                "在系统填报",
                Nature.TASK,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE, Actor.ASSOCIATION),
                Relevance.MEDIUM,
                new DeadlineRule.Window(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31), null, LocalTime.of(16, 0)),
                DateBasis.RECOMMENDER,
                12,
                new Criterion.All(List.of(
                        new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal("3000"), 2024),
                        new Criterion.Confirm("standard", "符合标准？"))),
                2024,
                false,
                List.of(
                        new Material("审计报告", true, 10),
                        new Material(
                                "参数证明",
                                false,
                                5,
                                "首次申报企业",
                                2,
                                true,
                                new Material.Template(7, "参数表.docx", 2_048),
                                new Criterion.Not(new Criterion.HoldsQualification("little_giant")))),
                "https://desk.example.org",
                "张先生 010-12345678",
                1,
                0,
                2,
                List.of(new UpstreamDate("联系人报送", LocalDate.of(2025, 3, 20))),
                true,
                "国家级",
                List.of(new Quota("数控机床", 3, "含复核"), new Quota("", null, "其余方向择优")),
                "视同放弃",
                Importance.URGENT);
    }
}
