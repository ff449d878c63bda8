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

/** Every month, quarter, half-year or number of years: 每月22日前, 每季度第一个月10日前, 每月结束后5个工作日内, 按季度, 每3年. */
final class PeriodicReader implements ExpressionReader {
    private static final Pattern EVERY = Pattern.compile("(?:每隔?(?<n>" + Numerals.NUMBER
            + ")?个?(?<u>半年|自然年度|年度|年|季度|季|月份?)|按(?<by>半年|月度?|季度?|年度)|(?<yearly>逐年))"
            + "(?<tail>的?(?:第一个月|首个?月)(?<qd>\\d{1,2})[日号](?:\\([^)]{1,14}+\\))?(?:之|以)?前|(?<d>\\d{1,2})[日号](?:\\([^)]{1,14}+\\))?(?:之|以)?前"
            + "|(?<o>\\d{1,2})[日号]?(?:至|到|-)(?<c>\\d{1,2})[日号]"
            + "|(?:底|末|终了|结束)(?:之?后)?(?<on>" + Numerals.NUMBER + ")个?(?<ou>工作日|日|天|月)(?:之|以)?内|[底末](?:之?前)?|定期|初)?");
    private static final Pattern OWN_YEAR =
            Pattern.compile("年度(?:自我?评估|自评|汇算清缴时?)|(?:于|在)(?:评估|考核|复核)年度(?=将|向|报|提交|,)|纳入(?:企业)?(?:年度报告|年报)");
    private static final String NO_TIME = "月薪产末龄化会均台";

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        Matcher every = EVERY.matcher(text);
        while (every.find()) {
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
        Matcher own = OWN_YEAR.matcher(text);
        while (own.find()) {
            found.add(new Expression(
                    own.start(), own.end(), new DeadlineRule.Periodic(Period.ofYears(1)), Form.PERIODIC));
        }
    }

    private static @Nullable DeadlineRule rule(Matcher m) {
        Period every = period(m);
        if (every == null) {
            return null;
        }
        if (m.group("o") != null) {
            return returning(every, Integer.parseInt(m.group("o")), Integer.parseInt(m.group("c")));
        }
        String day = m.group("d") == null ? m.group("qd") : m.group("d");
        if (day != null) {
            int number = Integer.parseInt(day);
            Integer month = m.group("qd") == null ? null : 1;
            return number < 1 || number > 31
                    ? null
                    : new DeadlineRule.Periodic(
                            every, month, number, null, null, null, null, RestDayNote.read(m.group("tail")));
        }
        if (m.group("on") != null) {
            Unit unit =
                    switch (m.group("ou")) {
                        case "工作日" -> Unit.WORKING_DAY;
                        case "月" -> Unit.MONTH;
                        default -> Unit.CALENDAR_DAY;
                    };
            int amount = Numerals.read(m.group("on"));
            return amount == 0 ? null : new DeadlineRule.Periodic(every, null, new Span(amount, unit));
        }
        return new DeadlineRule.Periodic(every);
    }

    /** 每月1日至10日: a window that returns. */
    private static @Nullable DeadlineRule returning(Period every, int opens, int due) {
        return opens < 1 || due > 31 || due < opens
                ? null
                : new DeadlineRule.Periodic(every, null, due, null, null, opens, null, Rollover.NONE);
    }

    private static @Nullable Period period(Matcher m) {
        if (m.group("yearly") != null) {
            return Period.ofYears(1);
        }
        String unit = m.group("u") == null ? m.group("by") : m.group("u");
        int n = m.group("n") == null ? 1 : Numerals.read(m.group("n"));
        if (n <= 0 || n > 30) {
            return null;
        }
        if (unit.equals("半年")) {
            return Period.ofMonths(6 * n);
        }
        return switch (unit.charAt(0)) {
            case '季' -> Period.ofMonths(3 * n);
            case '月' -> Period.ofMonths(n);
            default -> Period.ofYears(n);
        };
    }
}
