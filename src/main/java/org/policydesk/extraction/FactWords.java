package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;

/** The words by which texts name the facts of the dictionary. */
final class FactWords {
    /** The words of a fact; where two facts' words overlap, the earlier line's count. */
    private record Line(FactDefinition fact, Pattern words) {}

    /** A naming of a fact in a text. */
    record Hit(FactDefinition fact, int start, int end) {}

    private static final String OF_REVENUE =
            "(?:总额|总收入|收入)?[^,;。]{0,16}?,?占[^,;。%]{0,10}?(?:营业|销售|营收)(?:[(][^()]{1,6}[)])?(?:总?收入|额)?(?:[(][^()]{1,24}[)])?[^,;。%]{0,6}?(?:总额|总量)?的?(?:比例|比重|比率|比|率)?";
    private static final String OF_STAFF =
            "[^,;。]{0,10}?,?占[^,;。%]{0,14}?(?:职工|员工|从业人员|人员总?数|总人数|人数)[^,;。%]{0,8}?(?:比例|比重|比率|比)?";
    private static final String RD = "(?:研究开发|研究与试验发展|研发|R&D|科技研发)(?:费用?|投入|经费|支出|资金)";
    private static final String RD_STAFF = "(?:研究开发|研发|技术研发)(?:人员|队伍)";
    private static final String REVENUE = "(?:营业总?收入|销售总?收入|营收|销售总?额|年销售)";

    private static final List<Line> LINES = List.of(
            line("rd_expense_ratio", RD + OF_REVENUE + "|" + RD + "(?:总额)?(?:占比|比例|比重|强度)|研发(?:投入)?强度"),
            line("rd_staff_core_ratio", "产品(?:的)?" + RD_STAFF + "(?:月平均)?(?:总?数|人数)?" + OF_STAFF),
            line("rd_staff_ratio", RD_STAFF + "(?:月平均)?(?:总?数|人数)?" + OF_STAFF + "|" + RD_STAFF + "(?:占比|比例|比重)"),
            line("main_business_ratio", "主营业务(?:收入)?" + OF_REVENUE + "|主营业务(?:收入)?(?:占比|比重)"),
            line("main_product_ratio", "主导产品" + OF_REVENUE + "|主导产品(?:收入)?(?:占比|比重)"),
            line("core_product_revenue_ratio", "(?<!主导)产品(?:的)?(?:销售|营业)?(?:总?收入|额)" + OF_REVENUE),
            line("debt_ratio", "资产负债率"),
            line("revenue_growth", REVENUE + "[^,;。]{0,8}?(?:增长率|增速|同比增长|增幅|增长)"),
            line("market_share", "(?:市场占有率|市占率|市场份额|占有率)"),
            line("rd_expense", RD),
            line("rd_staff", RD_STAFF),
            line("main_business_revenue", "主营业务(?:总)?(?:营业|销售)?收入"),
            line("main_product_revenue", "主导产品(?:总)?(?:营业|销售)?收入"),
            line("core_product_revenue", "(?<!主导)产品(?:的)?(?:销售|营业)收入"),
            line("total_income", "收入总额(?<!营业收入总额|销售收入总额|业务收入总额)"),
            line("revenue", REVENUE),
            line("new_equity", "新增股权(?:投资|融资)|股权融资"),
            line("fixed_investment", "固定资产(?:投资|投入)(?:总?额)?"),
            line("total_assets", "资产总额|总资产"),
            line("total_liabilities", "负债总额|总负债"),
            line("average_staff", "(?<![\\p{IsHan}&&[^业司位均部体职有保末度年月数为含聘]])(?:职工|员工|从业人员)(?:总人?数|人数|总量|数量|数)?|就业人数"),
            line("class1_ip", "(?:Ⅰ|I|一)类(?:高价值)?知识产权"),
            line("utility_patents", "实用新型(?:专利)?"),
            line("design_patents", "外观设计(?:专利)?"),
            line("software_copyrights", "软件著作权|软著"),
            line("patents", "发明专利(?!申请)"),
            line("international_standards", "国际标准"),
            line("national_standards", "国家标准"),
            line("industry_standards", "行业标准"),
            line("group_standards", "团体标准"),
            line(
                    "niche_years",
                    "(?:从事|专注|深耕)[^,;。]{0,16}?细分(?:市场|领域)[^,;。]{0,8}?(?:时间|年限)?|从事(?:该|相关|特定)(?:细分)?(?:市场|领域)"),
            line("years_since_founding", "(?:注册|登记)?(?:成立|设立)(?:时间|年限|经营)?|注册(?:登记)?(?:时间|年限|经营)?|登记注册|经营年限"),
            line(
                    "market_rank",
                    "(?:国内|全国|细分)[^,;。]{0,16}?(?:排名|位居|位列|名列|排在|排|居|列|位次)(?:全国|国内|全行业)?|(?:国内|全国)(?:同?行业|细分(?:市场|行业|领域))?$"),
            line("sme_score", "(?:发展评价|专精特新评价|评价指标体系)[^,;。]{0,6}?(?:得分|评分|分值)?"));

    /** A word without one of which no fact is named. */
    private static final Pattern ANY = Pattern.compile(
            "研|R&D|收入|营收|销售|资产|负债|占有率|市占率|份额|股权|职工|员工|人员|就业|知识产权|实用新型|外观设计|著作权|软著|专利|标准|细分|从事|专注|成立|设立|注册|登记|经营|排|居|列|评价|国内|全国");

    private FactWords() {}

    /** The fact named last in this stretch of a clause, if its unit is one that {@code fits} takes; else null. */
    static @Nullable Hit last(String clause, int from, int to, java.util.function.Predicate<FactDefinition> fits) {
        if (!ANY.matcher(clause).region(from, to).find()) {
            return null;
        }
        Hit best = null;
        for (Line line : LINES) {
            if (fits.test(line.fact())) {
                Matcher words = line.words().matcher(clause).region(from, to);
                while (words.find()) {
                    if (best == null || words.start() >= best.end()) {
                        best = new Hit(line.fact(), words.start(), words.end());
                    }
                }
            }
        }
        return best;
    }

    /** The share of revenue or staff that an amount is asked as: 研发费用…,且占营业收入比重…. */
    static @Nullable FactDefinition shareOf(FactDefinition amount) {
        return switch (amount.key()) {
            case "rd_expense" -> fact("rd_expense_ratio");
            case "rd_staff" -> fact("rd_staff_ratio");
            case "main_business_revenue" -> fact("main_business_ratio");
            case "main_product_revenue" -> fact("main_product_ratio");
            case "core_product_revenue" -> fact("core_product_revenue_ratio");
            default -> null;
        };
    }

    private static FactDefinition fact(String key) {
        return FactDictionary.standard().find(key).orElseThrow();
    }

    private static Line line(String key, String words) {
        return new Line(fact(key), Pattern.compile(words));
    }
}
