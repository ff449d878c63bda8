package org.policydesk.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.Quota;
import org.policydesk.policy.UpstreamDate;

/** What the demo's association asks of its members itself; all of it invented. */
final class AssociationItems {
    /** What the demo's recommendation is about. */
    static final String FACTORIES = "装备行业示范工厂推荐";

    private final ItemEdit usual;

    AssociationItems(ItemEdit usual) {
        this.usual = usual;
    }

    Stream<DemoItem> all() {
        return Stream.of(statistics(), fee(), cases(), factories(), survey(), meeting());
    }

    private DemoItem statistics() {
        return sheet(
                        "行业统计季报",
                        "在协会统计系统填报本季度产值、订货和出口",
                        new DeadlineRule.Periodic(
                                Period.ofMonths(3), null, new DeadlineRule.Span(15, DeadlineRule.Unit.CALENDAR_DAY)))
                .is(Nature.TASK, ItemKind.REPORT)
                .with(new Material("季度产销数据表", true, 3))
                .online("https://tongji.example.org")
                .out(LocalDate.of(2024, 1, 10), null);
    }

    private DemoItem fee() {
        return sheet("协会年度会费", "汇款后把回单发给会员部", new DeadlineRule.Annual(List.of(MonthDay.of(3, 31))))
                .is(Nature.TASK, ItemKind.PAYMENT)
                .online("huiyuan@example.org")
                .out(LocalDate.of(2024, 1, 15), null);
    }

    private DemoItem cases() {
        return sheet(
                        "智能制造典型案例征集",
                        "向协会报送案例，由协会评审后推荐",
                        new DeadlineRule.Fixed(LocalDate.of(2024, 11, 29), LocalTime.of(16, 0)))
                .is(Nature.TASK, ItemKind.APPLICATION)
                .onlyFor(new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal("2000")), 2023)
                .with(new Material("案例材料（5000 字以内）", true, 6), new Material("视频或照片", false, 4))
                .online("anli@example.org")
                .recommenders(new UpstreamDate("协会报送推荐名单", LocalDate.of(2024, 11, 29)))
                .reviewedByAssociation()
                .out(LocalDate.of(2024, 10, 16), null);
    }

    private DemoItem factories() {
        Criterion who = new Criterion.All(List.of(
                new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal("10000")),
                new Criterion.Compare(FactKey.REVENUE, Operator.LESS_THAN, new BigDecimal("100000"))));
        return sheet(FACTORIES, "向协会报送示范项目材料，由协会评审、排序后推荐", new DeadlineRule.Fixed(LocalDate.of(2025, 4, 11)))
                .is(Nature.TASK, ItemKind.APPLICATION)
                .onlyFor(who, 2023)
                .with(new Material("示范项目申报书", true, 5), new Material("项目现场照片", false, 2))
                .online("shifan@example.org")
                .recommenders(new UpstreamDate("协会报送推荐名单", LocalDate.of(2025, 4, 11)))
                .reviewedByAssociation()
                .forAtMost(new Quota("智能工厂", 2, null), new Quota("绿色工厂", 1, null))
                .out(LocalDate.of(2025, 2, 10), null);
    }

    private DemoItem survey() {
        return sheet(
                        "重点产品产能调查",
                        "填写调查表并盖章扫描发回",
                        new DeadlineRule.Window(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 21)))
                .is(Nature.TASK, ItemKind.SUBMISSION)
                .with(new Material("产能调查表", true, 3))
                .online("diaocha@example.org")
                .out(LocalDate.of(2025, 2, 26), null);
    }

    private DemoItem meeting() {
        return sheet("春季会员大会报名", "网上报名并选择分会场", new DeadlineRule.Fixed(LocalDate.of(2025, 3, 14)))
                .is(Nature.TASK, ItemKind.EVENT)
                .online("https://dahui.example.org")
                .out(LocalDate.of(2025, 2, 28), null);
    }

    private ItemSheet sheet(String title, String action, DeadlineRule rule) {
        return new ItemSheet(usual, title, action, rule);
    }
}
