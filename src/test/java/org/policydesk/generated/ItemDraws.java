package org.policydesk.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;

/** Draws items one by one, some two or three of each policy. */
final class ItemDraws {
    /** What policies are about; each has a programme, whose number is its place in this list. */
    static final List<String> MATTERS = List.of(
            "首台套", "专精特新", "制造业单项冠军", "绿色工厂", "智能制造", "技术改造", "研发加计扣除", "企业技术中心", "工业母机", "节能诊断", "数字化转型", "质量标杆",
            "服务型制造", "知识产权", "安全生产", "统计年报");

    private static final int DAYS_BACK = 900;
    private static final int DAYS_AHEAD = 365;
    private static final List<Sort> SORTS = List.of(
            new Sort(ItemKind.APPLICATION, "申报", 40),
            new Sort(ItemKind.SUBMISSION, "材料报送", 15),
            new Sort(ItemKind.REPORT, "年度报告", 14),
            new Sort(ItemKind.INFORMATION_UPDATE, "信息更新", 10),
            new Sort(ItemKind.RENEWAL, "复核", 7),
            new Sort(ItemKind.RECTIFICATION, "整改", 4),
            new Sort(ItemKind.REGISTRATION, "登记", 4),
            new Sort(ItemKind.EVENT, "培训报名", 4),
            new Sort(ItemKind.PAYMENT, "缴费", 2));
    private static final List<Material> MATERIALS = List.of(
            new Material("申请表", true, 3),
            new Material("上一年度财务审计报告", true, 10),
            new Material("营业执照", true, 1),
            new Material("研发费用专项说明", true, 5),
            new Material("专利清单", false, 1),
            new Material("用户报告", false, 5),
            new Material("产品检测报告", true, 8),
            new Material("承诺书", true, 1));

    private final long seed;
    private final LocalDate today;
    private final double openShare;
    private final WorkingCalendar calendar = WorkingCalendar.standard();

    ItemDraws(long seed, LocalDate today, double openShare) {
        this.seed = seed;
        this.today = today;
        this.openShare = openShare;
    }

    private record Sort(ItemKind kind, String word, int weight) {}

    /** @param number from 0 */
    GeneratedItem item(int number) {
        Draws draws = new Draws(seed, "item", number);
        int policy = number * 2 / 5;
        Sort sort = draws.from(SORTS, Sort::weight);
        DeadlineRule rule = rule(draws);
        ItemEdit content = new ItemEdit(
                matter(policy) + sort.word() + "第" + number + "项",
                "按样本通知要求提交材料",
                Nature.TASK,
                sort.kind(),
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule,
                DateBasis.COMPANY,
                10,
                Conditions.draw(draws),
                today.getYear() - 1,
                draws.chance(0.6),
                materials(draws),
                "https://example.org/" + number,
                null,
                draws.chance(0.6) ? 2 : 0,
                draws.chance(0.3) ? 3 : 0,
                1,
                List.of(),
                false);
        Occurrence occurrence = Occurrences.of(rule, LocalDate.EPOCH, today.plusYears(3), calendar)
                .getFirst();
        StartBy start = StartBy.of(
                occurrence.due(),
                LeadTimes.of(
                        content.materials().stream()
                                .mapToInt(Material::leadDays)
                                .max()
                                .orElse(0),
                        content.reserveDays(),
                        new LeadTimes.Step("stamp", content.stampDays()),
                        new LeadTimes.Step("post", content.postDays())),
                calendar);
        return new GeneratedItem(
                GeneratedAssociation.FIRST + number,
                policy,
                policyTitle(policy),
                content,
                occurrence,
                start.date(),
                occurrence.provisional() || start.provisional());
    }

    String policyTitle(int policy) {
        return "关于开展" + (2022 + policy % 4) + "年" + matter(policy) + "工作的样本通知（" + policy + "）";
    }

    static String matter(int policy) {
        return MATTERS.get(policy % MATTERS.size());
    }

    private DeadlineRule rule(Draws draws) {
        LocalDate due = draws.chance(openShare)
                ? new Deadlines(today.plusDays(1), today.plusDays(DAYS_AHEAD)).draw(draws)
                : new Deadlines(today.minusDays(DAYS_BACK), today.minusDays(1)).draw(draws);
        return draws.chance(0.25)
                ? new DeadlineRule.Window(due.minusDays(draws.between(20, 60)), due)
                : new DeadlineRule.Fixed(due);
    }

    private static List<Material> materials(Draws draws) {
        int first = draws.below(MATERIALS.size());
        return IntStream.range(0, draws.between(1, 5))
                .mapToObj(i -> MATERIALS.get((first + i) % MATERIALS.size()))
                .toList();
    }
}
