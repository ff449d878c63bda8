package org.policydesk.extraction;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;

/** Every week or every day: 每周五前, 每周一、周四, 每周, 按周, 逐日, 每日18时前, 每个工作日. */
final class WeeklyReader implements ExpressionReader {
    private static final String DAYS = "一二三四五六日天";
    private static final Pattern WEEKLY = Pattern.compile(
            "每(?:个?星期|周|个?礼拜)(?<day>[一二三四五六日天末])?(?<more>(?:[、和及至到-](?:每?(?:周|星期|礼拜))?[一二三四五六日天])*)(?:\\d{1,2}[时点:]\\d{0,2}分?)?(?:下班)?(?:之|以)?前?"
                    + "|(?<week>按周|逐周|每周)(?=[^,。;]{0,4}(?:报|提|填|汇|调|通|更|统|反))"
                    + "|(?<daily>每[日天](?!均|用)(?:\\d{1,2}[时点:]\\d{0,2}分?)?(?:之|以)?前?|按[日天](?=[报汇调填统])|逐日)"
                    + "|(?<work>每个?工作日(?:\\d{1,2}[时点:]\\d{0,2}分?)?(?:之|以)?前?)");
    private static final Pattern RANGE = Pattern.compile("[至到-]");
    private static final List<DayOfWeek> WORKING =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        if (text.indexOf('周') < 0 && text.indexOf('日') < 0 && text.indexOf('天') < 0 && !text.contains("星期")) {
            return;
        }
        Starts weeks = new Starts(WEEKLY, text, "每按逐");
        while (weeks.next()) {
            Matcher m = weeks.match();
            found.add(new Expression(m.start(), m.end(), rule(m), form(m)));
        }
    }

    /** A day or an hour is a date; 每周 alone is a rhythm that counts only where something is to be reported. */
    private static Form form(Matcher m) {
        boolean dated = m.group("day") != null || m.group().endsWith("前");
        return dated ? Form.PERIODIC : Form.LOOSELY_PERIODIC;
    }

    private static DeadlineRule rule(Matcher m) {
        if (m.group("daily") != null) {
            return DeadlineRule.Weekly.daily();
        }
        if (m.group("work") != null) {
            return new DeadlineRule.Weekly(WORKING, null);
        }
        return m.group("day") == null
                ? new DeadlineRule.Weekly(DayOfWeek.SUNDAY)
                : new DeadlineRule.Weekly(days(m.group("day"), m.group("more")), null);
    }

    private static List<DayOfWeek> days(String first, String more) {
        List<DayOfWeek> days = new ArrayList<>();
        days.add(day(first.charAt(0)));
        for (char c : more.toCharArray()) {
            if (DAYS.indexOf(c) >= 0) {
                days.add(day(c));
            }
        }
        if (days.size() == 2 && RANGE.matcher(more).find() && days.get(1).compareTo(days.get(0)) > 0) {
            DayOfWeek from = days.get(0);
            DayOfWeek to = days.get(1);
            days.clear();
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.compareTo(from) >= 0 && day.compareTo(to) <= 0) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private static DayOfWeek day(char sign) {
        return sign == '天' || sign == '末' ? DayOfWeek.SUNDAY : DayOfWeek.of(DAYS.indexOf(sign) + 1);
    }
}
