package org.policydesk.extraction;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.DateScanner.Digits;

/** Every year by one or several days: 每年3月31日前, 于每年1月10日、7月10日前, 当年12月20日前, 每年第二季度. */
final class EveryYearReader implements ExpressionReader {
    private static final String DAY = Digits.ANY_MONTH + "月份?(?:" + Digits.ANY_DAY
            + "(?:[日号]|(?=(?:之|以)?前(?!\\d)))|[上中下]旬|[底末])?(?:\\((?:遇|含|如遇)[^)]{0,14}+\\))?";
    private static final String LAST_DAY = "(?:[至到-](?:3[01]|[12]\\d|0?[1-9])[日号])?";
    private static final Pattern YEARLY = Pattern.compile("(?<w>每一?年度?|每个?自然年度?|当年度?|次年度?|翌年|第二年|下一?年度?|下年)的?(?<days>"
            + DAY + LAST_DAY + "(?:前|之前|以前)?(?:(?:[、,和及与或至到-]|以及)" + DAY + LAST_DAY
            + "(?:前|之前|以前)?){0,11})(?<tail>之前|以前|前|期间)?");
    private static final Pattern ONE = Pattern.compile("(?<m>" + Digits.ANY_MONTH + ")月份?(?:(?<d>" + Digits.ANY_DAY
            + ")(?:[日号](?:[至到-](?<z>\\d{1,2})[日号])?|(?=[之以]?前))|(?<x>[上中下])旬|[底末])?");
    private static final Pattern YEAR_END = Pattern.compile("(?:每一?年度?|当年|次年|翌年)(?:年?[底末])(?:之|以)?前?|每年底前?");
    private static final Pattern QUARTER =
            Pattern.compile("(?:每一?年度?|当年|次年|翌年)的?(?:第?(?<q>[一二三四1-4])季度|(?<h>[上下])半年)(?:末|内|底)?(?:之|以)?前?");

    @Override
    public void read(Statement statement, List<Expression> found) {
        if (statement.text().indexOf('年') < 0) {
            return;
        }
        Matcher yearly = YEARLY.matcher(statement.text());
        while (yearly.find()) {
            List<MonthDay> days = days(yearly.group("days"));
            if (!days.isEmpty()) {
                found.add(new Expression(
                        yearly.start(),
                        yearly.end(),
                        new DeadlineRule.Annual(days, RestDayNote.read(yearly.group("days"))),
                        Form.EVERY_YEAR));
            }
        }
        Matcher yearEnd = YEAR_END.matcher(statement.text());
        while (yearEnd.find()) {
            found.add(new Expression(
                    yearEnd.start(), yearEnd.end(), new DeadlineRule.Annual(List.of(endOf(12))), Form.EVERY_YEAR));
        }
        Matcher quarter = QUARTER.matcher(statement.text());
        while (quarter.find()) {
            int month = quarter.group("q") != null
                    ? 3 * ("一二三四1234".indexOf(quarter.group("q")) % 4 + 1)
                    : quarter.group("h").equals("上") ? 6 : 12;
            found.add(new Expression(
                    quarter.start(), quarter.end(), new DeadlineRule.Annual(List.of(endOf(month))), Form.EVERY_YEAR));
        }
    }

    private static List<MonthDay> days(String text) {
        List<MonthDay> days = new ArrayList<>();
        boolean window = text.indexOf('至') > 0 || text.indexOf('到') > 0 || text.indexOf('-') > 0;
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            int month = Numerals.read(one.group("m"));
            MonthDay day = day(month, one);
            if (window) {
                days.clear();
            }
            if (!days.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private static MonthDay day(int month, Matcher one) {
        String third = one.group("x");
        String last = one.group("z") == null ? one.group("d") : one.group("z");
        if (third != null && !third.equals("下")) {
            return MonthDay.of(month, third.equals("上") ? 10 : 20);
        }
        return last == null ? endOf(month) : day(month, Numerals.read(last));
    }

    static MonthDay day(int month, int day) {
        return month == 2 && day >= 28
                ? endOf(2)
                : MonthDay.of(month, Math.min(day, endOf(month).getDayOfMonth()));
    }

    private static MonthDay endOf(int month) {
        return MonthDay.of(month, YearMonth.of(2024, month).lengthOfMonth());
    }
}
