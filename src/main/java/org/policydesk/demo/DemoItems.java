package org.policydesk.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem.Source;
import org.policydesk.policy.UpstreamDate;

/**
 * The demo's items from outside the association: facts of published notices in words of our own, and some invented ones. Those
 * of the association itself are in {@link AssociationItems}.
 */
final class DemoItems {
    private final ItemEdit usual;

    DemoItems(ItemEdit usual) {
        this.usual = usual;
    }

    Stream<DemoItem> all() {
        return Stream.concat(
                Stream.of(
                        machineTools(),
                        machineToolBar(),
                        firstSetInsurance(),
                        firstSetValidity(),
                        specialised(),
                        greenFactory(),
                        highTechRename(),
                        firstSetCatalogue()),
                new AssociationItems(usual).all());
    }

    /** Companies on the list already hand in less. */
    private static final String FIRST_TIME = "首次申报企业";

    private static final Source MACHINE_TOOLS =
            new Source("2024 年度工业母机企业研发费用加计扣除清单制定", "工信部联通装函〔2025〕64号", "工业和信息化部等四部门", LocalDate.of(2025, 3, 5));

    private DemoItem machineTools() {
        Criterion who = new Criterion.All(List.of(
                new Criterion.Confirm("machine-tool-basic-standard", "产品是否达到《先进工业母机产品基本标准》（须有第三方证明）"),
                atLeast(FactKey.RD_STAFF_CORE_RATIO, "15"),
                atLeast(FactKey.RD_EXPENSE_RATIO, "5"),
                atLeast(FactKey.CORE_PRODUCT_REVENUE_RATIO, "60"),
                atLeast(FactKey.TOTAL_INCOME, "3000")));
        return sheet("工业母机企业清单申报", "网上提交申请，纸质件盖章后连同证明材料报省级工信部门", new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31)))
                .is(Nature.TASK, ItemKind.APPLICATION)
                .onlyFor(who, 2024)
                .with(
                        new Material("2024 年度财务审计报告（含研发费用专项说明）", true, 10),
                        new Material("研发人员名单及社保缴纳证明", true, 4),
                        new Material("第三方出具的产品参数证明", true, 8, FIRST_TIME),
                        new Material("主要销售合同（不超过 10 份）", true, 2),
                        new Material("用户报告", true, 3, FIRST_TIME),
                        new Material("专利清单", false, 1, FIRST_TIME),
                        new Material("无重大安全、质量、环保事故承诺书", true, 1))
                .through("www.gymjtax.com（并寄送纸质件至省级工信部门）", null)
                .then(
                        new UpstreamDate("省级工信部门报送初核名单", LocalDate.of(2025, 4, 15)),
                        new UpstreamDate("可在系统查询是否列入清单", LocalDate.of(2025, 5, 10)))
                .out(LocalDate.of(2025, 3, 5), MACHINE_TOOLS);
    }

    private DemoItem machineToolBar() {
        return sheet("清单内企业须保证数据真实", "虚报的取消资格，三年内不能再享受该项优惠", new DeadlineRule.Open("取消资格之日起三年"))
                .is(Nature.NOTICE, ItemKind.OTHER)
                .out(LocalDate.of(2025, 3, 5), MACHINE_TOOLS);
    }

    private static final Source FIRST_SET =
            new Source("首台（套）重大技术装备保险补偿申报（2024 年）", null, "工业和信息化部等", LocalDate.of(2024, 10, 21));

    private DemoItem firstSetInsurance() {
        return sheet("首台（套）保险补偿资格申报", "向推荐单位提交保险补偿申报材料", new DeadlineRule.Fixed(LocalDate.of(2024, 11, 25)))
                .is(Nature.TASK, ItemKind.APPLICATION)
                .onlyFor(new Criterion.ListedProduct("first-set-2024"), null)
                .with(
                        new Material("申报书", true, 5),
                        new Material("保险合同与保费发票", true, 3),
                        new Material("销售合同与验收证明", true, 3))
                .through("所在地省级工信部门；中央企业经集团公司", null)
                .recommenders(
                        new UpstreamDate("推荐单位报送联系人", LocalDate.of(2024, 10, 31)),
                        new UpstreamDate("推荐单位报送审核结果", LocalDate.of(2024, 11, 25)))
                .out(LocalDate.of(2024, 10, 22), FIRST_SET);
    }

    private DemoItem firstSetValidity() {
        return sheet("首台（套）保险补偿资格有效期五年", "资格满五年自动失效，期满前关注新一批申报", new DeadlineRule.Validity(Period.ofYears(5), "保险补偿资格"))
                .is(Nature.NOTICE, ItemKind.RENEWAL)
                .onlyFor(new Criterion.HoldsQualification("first_set"), null)
                .out(LocalDate.of(2024, 10, 22), FIRST_SET);
    }

    private DemoItem specialised() {
        Criterion who = new Criterion.Any(List.of(
                new Criterion.HoldsQualification("specialised"), new Criterion.HoldsQualification("little_giant")));
        return sheet("专精特新企业年度信息更新", "在培育平台更新上一年度经营和研发数据", annually(5, 31))
                .is(Nature.TASK, ItemKind.INFORMATION_UPDATE)
                .onlyFor(who, null)
                .with(new Material("上一年度财务审计报告", true, 10), new Material("知识产权与研发人员变动表", true, 3))
                .online("https://zjtx.miit.gov.cn")
                .out(LocalDate.of(2024, 2, 1), new Source("优质中小企业年度信息更新", null, "工业和信息化部", LocalDate.of(2024, 2, 1)));
    }

    private DemoItem greenFactory() {
        return sheet("绿色工厂动态管理表", "填报上一年度能耗、用水和碳排放数据", annually(4, 15))
                .is(Nature.TASK, ItemKind.REPORT)
                .onlyFor(new Criterion.HoldsQualification("green_factory"), null)
                .with(new Material("绿色工厂动态管理表", true, 4), new Material("能源计量与统计台账", true, 5))
                .through("省级工信部门（纸质一式两份）", null)
                .out(LocalDate.of(2024, 3, 1), new Source("绿色工厂动态管理", null, "工业和信息化部", LocalDate.of(2024, 3, 1)));
    }

    private DemoItem highTechRename() {
        return sheet(
                        "高新技术企业更名报告",
                        "更名或经营业务发生重大变化后向认定机构报告",
                        new DeadlineRule.Relative(
                                new DeadlineRule.Span(3, DeadlineRule.Unit.MONTH),
                                DeadlineRule.Direction.AFTER,
                                "名称变更或重大变化",
                                DeadlineRule.Rollover.CIVIL_203,
                                false,
                                TriggerEvent.REGISTRATION_CHANGE))
                .is(Nature.STANDING_DUTY, ItemKind.REPORT)
                .onlyFor(new Criterion.HoldsQualification("high_tech"), null)
                .with(new Material("更名后的营业执照", true, 1), new Material("变更说明", true, 2))
                .out(LocalDate.of(2024, 1, 8), new Source("高新技术企业认定管理", null, "科技部等", LocalDate.of(2016, 1, 29)));
    }

    private DemoItem firstSetCatalogue() {
        return sheet("首台（套）推广应用指导目录修订", "新一版目录的征集时间待公布，可先整理产品参数", new DeadlineRule.Open("征集时间另行通知"))
                .is(Nature.WATCH, ItemKind.APPLICATION)
                .out(
                        LocalDate.of(2025, 2, 20),
                        new Source("首台（套）推广应用指导目录", null, "工业和信息化部", LocalDate.of(2025, 2, 18)));
    }

    private ItemSheet sheet(String title, String action, DeadlineRule rule) {
        return new ItemSheet(usual, title, action, rule);
    }

    private static DeadlineRule annually(int month, int day) {
        return new DeadlineRule.Annual(List.of(MonthDay.of(month, day)));
    }

    private static Criterion atLeast(String fact, String number) {
        return new Criterion.Compare(fact, Operator.AT_LEAST, new BigDecimal(number));
    }
}
