package org.policydesk.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;

/** Conditions without a threshold that the dictionary knows all the same: titles, the day of founding, what must not have been. */
final class TitleWords {
    private record Line(String key, Pattern words) {
        Line(String key, String words) {
            this(key, Pattern.compile(words));
        }
    }

    private static final Pattern HELD = Pattern.compile(
            "^(?:[\\p{IsHan}]{0,10}?(?:应当?|须|需|必须))?(?:已|已经|均?为|是)?(?:获得|取得|通过|具有|具备|拥有|获评|获|入选|被?认定为|属于|有效期内的|有效的|为|是)(?:有效的?|省级)?");
    private static final List<Line> TITLES = List.of(
            new Line("little_giant", "专精特新[“”\"]?小巨人[“”\"]?企业"),
            new Line("specialised", "专精特新中小企业"),
            new Line("tech_innovative_sme", "科技和创新型中小企业"),
            new Line("innovative_sme", "创新型中小企业"),
            new Line("technology_sme", "科技型中小企业"),
            new Line("high_tech", "(?:国家)?高新技术企业"),
            new Line("single_champion", "(?:国家级?)?制造业单项冠军企业"),
            new Line("green_factory", "国家级?绿色工厂"));
    private static final Pattern TAIL = Pattern.compile("^(?:的?(?:称号|资格|资质|认定|证书|评价))?(?:且?在有效期内|的(?:企业|单位))?$");
    private static final Pattern FREE = Pattern.compile(
            "^(?:申报(?:企业|单位|主体))?(?:最?近|过去)(?<n>[一二两三四五\\d])年(?:内|来|以来)?(?:均)?(?:未|无|没有)(?:发生|出现|被)?(?:过)?(?:(?<accident>较大及?以上(?:的)?(?:生产)?安全(?:生产)?(?:责任)?事故)|(?<listed>列入(?:)?严重(?:违法)?失信(?:主体|企业|违法)?名单))$");
    private static final String DATE = "(?<y>20\\d{2})年(?<m>\\d{1,2})月(?<d>\\d{1,2})日";
    private static final Pattern FOUNDED =
            Pattern.compile("(?:注册|成立|设立|登记)(?:时间|日期|登记|成立)?(?:应|须|需|原则上)?(?:为|在|于|应在|早于)?(?:为|在|于)?" + DATE
                    + "(?:\\([^)]{1,6}\\))?(?:以|之)?前"
                    + "|" + DATE.replace("<y>", "<y2>").replace("<m>", "<m2>").replace("<d>", "<d2>")
                    + "(?:\\([^)]{1,6}\\))?(?:以|之)?前(?:已|依法|在[^,。;]{0,12}?)?(?:注册|成立|设立|登记)");

    private TitleWords() {}

    /** What a clause demands, if it demands nothing else; else null. */
    static @Nullable Criterion read(String clause) {
        Criterion founded = founded(clause);
        Criterion free = founded == null ? free(clause) : founded;
        return free == null ? held(clause) : free;
    }

    /** 近三年未发生较大及以上生产安全事故: no such incident on record. */
    private static @Nullable Criterion free(String clause) {
        Matcher free = FREE.matcher(clause);
        return free.find()
                ? new Criterion.FreeOf(
                        free.group("accident") == null ? "dishonest" : "safety_accident",
                        Numerals.read(free.group("n")))
                : null;
    }

    private static @Nullable Criterion held(String clause) {
        Matcher lead = HELD.matcher(clause);
        if (!lead.find()) {
            return null;
        }
        for (Line line : TITLES) {
            Matcher words = line.words().matcher(clause).region(lead.end(), clause.length());
            if (words.lookingAt() && TAIL.matcher(clause.substring(words.end())).matches()) {
                return new Criterion.HoldsQualification(line.key());
            }
        }
        return null;
    }

    private static @Nullable Criterion founded(String clause) {
        Matcher m = FOUNDED.matcher(clause);
        if (!m.find()) {
            return null;
        }
        String n = m.group("y") == null ? "2" : "";
        try {
            LocalDate last = LocalDate.of(
                    Integer.parseInt(m.group("y" + n)),
                    Integer.parseInt(m.group("m" + n)),
                    Integer.parseInt(m.group("d" + n)));
            return new Criterion.DateIn(FactKey.FOUNDED_ON, null, last);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
