package org.policydesk.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A compilation of policies that nobody issued, as paragraphs: titles, numbers, and about as many sentences with deadlines, conditions
 * and neither as real ones have. The same seed gives the same text.
 */
public final class GeneratedCompilation {
    /** Characters on a printed page. */
    public static final int PAGE = 800;

    private static final List<String> FILLERS = List.of(
            "样本主管部门会同有关单位加强统筹，做好政策宣传和业务指导，推动各项工作按计划落实。",
            "支持样本企业围绕关键环节开展联合攻关，提升产品可靠性和一致性，形成可复制的做法。",
            "各地结合产业基础和发展需要制定样本方案，明确重点任务、责任分工和保障措施。",
            "鼓励样本协会发挥桥梁作用，收集企业在生产经营中遇到的困难，及时反馈并推动解决。",
            "对示范效果明显的样本项目，在同等条件下优先推荐参加后续遴选，并组织经验交流。",
            "样本平台向企业提供诊断、培训和咨询服务，服务内容和结果在平台上公开。");

    private final long seed;

    public GeneratedCompilation(long seed) {
        this.seed = seed;
    }

    /** @param pages at least so many, by {@link #PAGE} */
    public List<String> paragraphs(int pages) {
        List<String> all = new ArrayList<>(List.of("样本政策汇编", "本汇编为测量用虚构文本，机构、文号、日期均为虚构。"));
        int characters = 0;
        for (int number = 0; characters < pages * PAGE; number++) {
            List<String> policy = policy(number);
            characters += policy.stream().mapToInt(String::length).sum();
            all.addAll(policy);
        }
        return all;
    }

    /** @param number from 0 */
    List<String> policy(int number) {
        Draws draws = new Draws(seed, "policy", number);
        String matter = ItemDraws.MATTERS.get(draws.below(ItemDraws.MATTERS.size()));
        List<String> all = new ArrayList<>();
        all.add("样本省装备产业厅关于组织开展2025年度%s工作的通知".formatted(matter));
        all.add("样装函〔2025〕%d 号".formatted(number + 1));
        all.add("各有关市装备产业主管部门，有关企业，有关行业协会：");
        all.add("为推进%s工作，现将有关事项通知如下。".formatted(matter));
        all.add("一、申报条件");
        all.add("（一）申报企业应在样本省内注册，具有独立法人资格，近三年未发生较大及以上生产安全事故。");
        all.add("（二）上一年度研发费用占营业收入的比例不低于%d%%，营业收入不低于%d万元。".formatted(draws.between(2, 6), 1_000 * draws.between(1, 9)));
        all.add("二、工作程序");
        IntStream.range(0, draws.between(1, 4))
                .forEach(i -> all.add("（%s）".formatted("一二三四".charAt(i)) + deadline(draws)));
        all.add("三、工作要求");
        IntStream.range(0, draws.between(6, 14)).forEach(i -> all.add(draws.from(FILLERS)));
        all.add("样本省装备产业厅");
        all.add("2025年%d月%d日".formatted(draws.between(1, 2), draws.between(1, 28)));
        return all;
    }

    private static String deadline(Draws draws) {
        LocalDate day = LocalDate.of(2025, 3, 10).plusDays(draws.between(5, 250));
        String date = "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return switch (draws.below(5)) {
            case 0 -> "申报企业应于" + date + "前登录样本系统（https://example.org/apply）在线填写申报书，并将纸质申报书一式两份报所在地主管部门。";
            case 1 -> "各推荐单位于" + date + "前完成初审，将推荐汇总表报送至样本省装备产业厅。";
            case 2 -> "列入名单的企业应于每年%d月底前更新上一年度经营和研发数据。".formatted(day.getMonthValue());
            case 3 -> "企业发生更名或重大变化的，应在变化之日起%d个工作日内书面报告。".formatted(draws.between(5, 30));
            default -> "项目单位应在每季度结束后%d日内报送项目进展情况。".formatted(draws.between(5, 20));
        };
    }
}
