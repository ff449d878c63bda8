package org.policydesk.extraction;

import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.extraction.DateScanner.Digits;

/**
 * Every month, quarter, half-year or number of years: 每月22日前, 每季度第一个月10日前, 次月15日前, 每月结束后5个工作日内, 年度终了后5个月内, 按季度,
 * 每3年, 两年一次.
 */
final class PeriodicReader implements ExpressionReader {
    private static final String DAY = Digits.ANY_DAY;
    private static final String NOTE = "(?:\\([^)]{1,14}+\\))?";
    private static final String BEFORE = NOTE + "(?:\\d{1,2}[时点:]\\d{0,2})?" + NOTE + "(?:之|以)?前";
    private static final Pattern EVERY = Pattern.compile("(?:每(?:隔|满|一)?(?<n>" + Numerals.NUMBER
            + ")?个?(?:自然|会计|财政)?(?<u>半年度?|年度|年|季度|季|月份?)|按(?<by>半年度?|月度?|季度?|年度?(?=[^度内]))|(?<yearly>逐[年季月])"
            + "|(?<next>次月|下一?月|下一?季度?|次季度?|季度?(?=终了|结束|末月)|半年度?(?=终了|结束)|月度?(?=终了|结束)|(?<![个每])[季月](?=后)|(?:会计|财政|纳税)?年度(?=终了|结束)))"
            + "(?<tail>的?(?<mo>第一个月|首个?月|第[二三]个?月|末月|最后一个月|前)(?<qd>" + DAY + ")[日号天]" + "(?:" + BEFORE + "|内)|后?(?<d>"
            + DAY + ")[日号]" + BEFORE
            + "|(?<o>\\d{1,2})[日号]?(?:至|到|-)(?<c>\\d{1,2})[日号]|的?(?<x>[上中下])旬(?:前|内)?|(?<wn>第?(?:前)?" + Numerals.NUMBER
            + ")个工作日(?:之|以)?(?:前|内)|的?(?:最后一日|最后一天|最后一个工作日)前?"
            + "|(?:期?[底末]|期?满|终了|结束|初|后)(?:之日)?起?(?:之?后)?(?:的)?(?<on>" + Numerals.NUMBER
            + ")(?<ou>" + SpanWords.UNIT + ")(?:之|以)?内|[底末](?:之?前)?|定期|初)?");
    private static final Pattern OWN_YEAR =
            Pattern.compile("年度(?:自我?评估|自评|汇算清缴时?)|(?:于|在)(?:评估|考核|复核)年度(?=将|向|报|提交|,)|纳入(?:企业)?(?:年度报告|年报)");
    private static final Pattern RHYTHM = Pattern.compile("(?<![\\d第])(?<n>" + Numerals.NUMBER
            + ")年(?:一(?:次|评(?:价|估|审)?|审|复核|检|报|轮|周期|复审)|为一个?(?:周期|轮))|以(?<by>半年|月|季|年)度?为(?:周期|单位)");
    private static final String NO_TIME = "月薪产末龄化会均台";

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        Starts periods = new Starts(EVERY, text, "每按逐次下季半月会财纳年");
        while (periods.next()) {
            Matcher every = periods.match();
            boolean word = every.end() < text.length()
                    && every.group("tail") == null
                    && NO_TIME.indexOf(text.charAt(every.end())) >= 0;
            DeadlineRule rule = word ? null : rule(every);
            if (rule != null) {
                boolean loose =
                        every.group("tail") == null || every.group("tail").equals("定期");
                found.add(new Expression(
                        every.start(), every.end(), rule, loose ? Form.LOOSELY_PERIODIC : Form.PERIODIC));
            }
        }
        Starts ownYears = new Starts(OWN_YEAR, text, "年于在纳");
        while (ownYears.next()) {
            Matcher own = ownYears.match();
            found.add(new Expression(
                    own.start(), own.end(), new DeadlineRule.Periodic(Period.ofYears(1)), Form.PERIODIC));
        }
        Starts rhythms = new Starts(RHYTHM, text, Starts.NUMBER + "以");
        while (rhythms.next()) {
            Matcher rhythm = rhythms.match();
            Period length = rhythm.group("by") == null
                    ? Periods.of("年", Numerals.read(rhythm.group("n")))
                    : Periods.of(rhythm.group("by"), 1);
            if (length != null) {
                Form form = rhythm.group().endsWith("一次") ? Form.LOOSELY_PERIODIC : Form.PERIODIC;
                found.add(new Expression(rhythm.start(), rhythm.end(), new DeadlineRule.Periodic(length), form));
            }
        }
    }

    private static @Nullable DeadlineRule rule(Matcher m) {
        Period every = period(m);
        boolean bare = m.group("next") != null && m.group("tail") == null;
        if (every == null || bare) {
            return null;
        }
        if (m.group("o") != null) {
            return returning(every, Integer.parseInt(m.group("o")), Integer.parseInt(m.group("c")));
        }
        String day = m.group("d") == null ? m.group("qd") : m.group("d");
        if (day != null) {
            return onDay(every, m, Numerals.read(day));
        }
        if (m.group("x") != null) {
            int last = "上中下".indexOf(m.group("x"));
            return new DeadlineRule.Periodic(every, last == 2 ? null : 10 * (last + 1), null);
        }
        if (m.group("wn") != null) {
            int n = Numerals.read(m.group("wn").replaceAll("[第前]", ""));
            return n < 1 || n > 15
                    ? null
                    : new DeadlineRule.Periodic(
                            every, null, null, null, new Span(n, Unit.WORKING_DAY), null, null, Rollover.NONE);
        }
        return m.group("on") == null ? new DeadlineRule.Periodic(every) : afterwards(every, m);
    }

    private static @Nullable DeadlineRule onDay(Period every, Matcher m, int day) {
        String named = m.group("mo");
        int months = (int) every.toTotalMonths();
        Integer month = named == null || named.equals("前") && months == 1
                ? null
                : switch (named.charAt(named.length() > 2 ? 1 : 0)) {
                    case '末', '后' -> months;
                    case '二' -> 2;
                    case '三' -> 3;
                    default -> 1;
                };
        boolean fits = day >= 1 && day <= 31 && (month == null || month <= months);
        return fits
                ? new DeadlineRule.Periodic(
                        every, month, day, null, null, null, null, RestDayNote.read(m.group("tail")))
                : null;
    }

    private static @Nullable DeadlineRule afterwards(Period every, Matcher m) {
        Span span = SpanWords.read(m.group("on"), m.group("ou"));
        return span == null || span.unit() == Unit.HOUR || span.unit() == Unit.YEAR
                ? null
                : new DeadlineRule.Periodic(every, null, span);
    }

    /** 每月1日至10日: a window that returns. */
    private static @Nullable DeadlineRule returning(Period every, int opens, int due) {
        return opens < 1 || due > 31 || due < opens
                ? null
                : new DeadlineRule.Periodic(every, null, due, null, null, opens, null, Rollover.NONE);
    }

    private static @Nullable Period period(Matcher m) {
        if (m.group("yearly") != null) {
            return Periods.of(m.group("yearly").substring(1), 1);
        }
        if (m.group("next") != null) {
            return Periods.of(Periods.unit(m.group("next")), 1);
        }
        return Periods.of(
                m.group("u") == null ? m.group("by") : m.group("u"),
                m.group("n") == null ? 1 : Numerals.read(m.group("n")));
    }
}
