package org.policydesk.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem.Source;
import org.policydesk.policy.Quota;
import org.policydesk.policy.UpstreamDate;

/** The items whose story leads up to the demo's day, whatever that is; all of them invented. */
final class StoryItems {
    /** The title of what comes out last. */
    static final String LAST = "绿色技术装备目录征集";

    private static final int REVIEW_DAYS = 10;

    private final ItemEdit usual;
    private final StoryDays days;

    StoryItems(ItemEdit usual, StoryDays days) {
        this.usual = usual;
        this.days = days;
    }

    /** In the order in which they come out. */
    List<StoryItem> all() {
        return List.of(
                workshops(),
                particulars(),
                staffing(),
                experience(),
                fair(),
                safety(),
                supplyChain(),
                energy(),
                matchmaking(),
                green());
    }

    private StoryItem workshops() {
        ItemSheet sheet = sheet("数字化车间试点申报", "网上申报，由省级工信部门评审后公布名单", -34)
                .is(Nature.TASK, ItemKind.APPLICATION)
                .onlyFor(revenueOf("14000"), year())
                .with(new Material("申报书", true, 5), new Material("设备联网清单", true, 3), new Material("上年度审计报告", true, 8))
                .online("https://gongxin.example.org")
                .then(new UpstreamDate("公布试点名单", days.day(-6)));
        return out("试点", -58, sheet, authority("数字化车间试点申报工作", -59));
    }

    private StoryItem particulars() {
        return out(
                "信息",
                -50,
                sheet("会员基本信息核对", "核对本单位基本信息和联系人，有变化的在线更正", -41)
                        .is(Nature.TASK, ItemKind.INFORMATION_UPDATE)
                        .online("https://huiyuan.example.org"),
                null);
    }

    private StoryItem staffing() {
        return out(
                "用工",
                -30,
                sheet("行业用工情况调查", "填报用工、缺工和培训情况", -8)
                        .is(Nature.TASK, ItemKind.SUBMISSION)
                        .with(new Material("用工情况表", true, 2))
                        .online("diaocha@example.org"),
                null);
    }

    private StoryItem experience() {
        ItemSheet sheet = sheet("质量管理典型经验推荐", "向协会报送经验材料，由协会评审、排序后推荐", 6 + REVIEW_DAYS)
                .is(Nature.TASK, ItemKind.APPLICATION)
                .onlyFor(revenueOf("2000"), year())
                .with(new Material("经验材料（3000 字以内）", true, 4), new Material("用户评价", false, 2))
                .online("zhiliang@example.org")
                .recommenders(new UpstreamDate("协会报送推荐名单", days.day(6 + REVIEW_DAYS)))
                .reviewedByAssociation()
                .forAtMost(new Quota("质量管理", 2, null), new Quota("智能检测", 1, null));
        return out("经验", -28, sheet, authority("质量管理典型经验征集", -30));
    }

    private StoryItem fair() {
        ItemSheet sheet = sheet("行业展会补贴预申报", "报送参展计划和展位合同", 12)
                .is(Nature.TASK, ItemKind.REPORT)
                .with(new Material("展位合同", true, 2))
                .online("zhanhui@example.org");
        return out("展会", -22, sheet, null);
    }

    private StoryItem safety() {
        ItemSheet sheet = sheet("安全生产标准化自评报告", "自评后网上提交报告", -2)
                .is(Nature.TASK, ItemKind.REPORT)
                .onlyFor(revenueOf("14000"), year())
                .with(new Material("自评报告", true, 5))
                .online("https://yingji.example.org");
        return out("安全", -20, sheet, authority("安全生产标准化年度自评", -21));
    }

    private StoryItem supplyChain() {
        ItemSheet sheet = sheet("出口与供应链风险自查", "对照自查表逐项检查，结果在线提交", 2)
                .is(Nature.TASK, ItemKind.REPORT)
                .with(new Material("风险自查表", true, 3), new Material("主要供应商清单", true, 2))
                .online("https://zicha.example.org");
        return out("自查", -18, sheet, authority("出口与供应链风险自查", -19));
    }

    private StoryItem energy() {
        ItemSheet sheet = sheet("重点设备能耗数据填报", "填报上半年或上年度主要设备能耗", 9)
                .is(Nature.TASK, ItemKind.REPORT)
                .onlyFor(revenueOf("14000"), year())
                .with(new Material("能耗台账", true, 3))
                .online("https://nenghao.example.org");
        return out("能耗", -12, sheet, authority("重点用能设备数据填报", -13));
    }

    private StoryItem matchmaking() {
        return out(
                "对接会",
                -9,
                sheet("产业链供需对接会报名", "网上报名，每家限两人", 14)
                        .is(Nature.TASK, ItemKind.EVENT)
                        .online("https://duijie.example.org"),
                null);
    }

    private StoryItem green() {
        ItemSheet sheet = sheet(LAST, "提交产品资料，盖章后寄送", 32)
                .is(Nature.TASK, ItemKind.APPLICATION)
                .onlyFor(revenueOf("14000"), year())
                .with(new Material("产品技术说明", true, 8), new Material("第三方检测报告", true, 10))
                .through("所在地工信部门", null);
        return out("绿色", -5, sheet, authority(LAST, -6));
    }

    private StoryItem out(String key, int day, ItemSheet sheet, @Nullable Source source) {
        return new StoryItem(key, sheet.out(days.day(day), source));
    }

    private Source authority(String title, int issued) {
        LocalDate day = days.day(issued);
        return new Source("%s（%d 年度）".formatted(title, day.getYear()), null, "主管部门（虚构）", day);
    }

    private ItemSheet sheet(String title, String action, int due) {
        return new ItemSheet(usual, title, action, new DeadlineRule.Fixed(days.day(due)));
    }

    private Criterion revenueOf(String least) {
        return new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal(least));
    }

    private int year() {
        return DemoCompany.lastFiscalYearOn(days.today());
    }
}
