package org.policydesk.extraction;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.DateScanner.Digits;

/** From a date to a date: …至…, 自…起执行至…, 即日起至…, …起的每月1日至10日…截止时间为…. */
final class WindowReader implements ExpressionReader {
    private static final Pattern BRIDGE =
            Pattern.compile("(?:起|开始)?,?(?:执行|实施|施行|开放|受理)?,?(?:截止时间为|截止|直)?(?:至|到|-|起至)");
    private static final Pattern MONTHLY_DAYS =
            Pattern.compile("起的?每月(?<o>\\d{1,2})日?(?:至|到|-)(?<c>\\d{1,2})日[^。;]{0,20}?截止(?:时间|日期)?(?:为|是|:|至)?");
    private static final int LAST_OF_MONTH = 31;
    private static final Pattern SAME_MONTH =
            Pattern.compile("(?:至|到|-)(?<d>" + Digits.ANY_DAY + ")[日号](?:\\((?:含|周|星期)[^)]{0,6}+\\))?");
    private static final Pattern OPENS = Pattern.compile("起[^。;]{0,30}");
    private static final Pattern CLOSES = Pattern.compile("^(?:截止|为止|止|结束)");
    private static final Pattern FROM_NOW = Pattern.compile(
            "(?:自|从)?(?:(?:本|该)?(?:通知|公告|文件|指南)?(?:发布|印发|下发|公布|发文)(?:之日|后)?|即日|现在)(?:起|开始)?,?(?:截止时间为|截止)?(?:至|到|-)$");

    @Override
    public void read(Statement statement, List<Expression> found) {
        List<DatePoint> dates = statement.dates();
        for (int i = 0; i < dates.size(); i++) {
            DatePoint point = dates.get(i);
            Matcher now = FROM_NOW.matcher(statement.before(point.start(), 20));
            Matcher sameMonth = SAME_MONTH
                    .matcher(statement.text())
                    .region(point.end(), statement.text().length());
            if (point.day() > 0 && sameMonth.lookingAt()) {
                int day = Numerals.read(sameMonth.group("d"));
                DatePoint to = new DatePoint(
                        point.start(),
                        sameMonth.end(),
                        point.year(),
                        point.yearWord(),
                        point.month(),
                        day,
                        false,
                        null);
                add(statement, start(statement, point), point, to, found);
            } else if (now.find() && (point.month() > 0 || point.atEnd())) {
                add(statement, point.start() - now.group().length(), null, point, found);
            } else if (i + 1 < dates.size() && bridged(statement, point, dates.get(i + 1))) {
                add(statement, start(statement, point), point, dates.get(i + 1), found);
                i++;
            }
        }
    }

    private static boolean bridged(Statement statement, DatePoint from, DatePoint to) {
        if (from.yearOnly() || to.yearOnly()) {
            return false;
        }
        String between = statement.text().substring(from.end(), Math.max(from.end(), to.start()));
        if (between.length() < 40
                && OPENS.matcher(between).matches()
                && CLOSES.matcher(statement.after(to.end(), 4)).find()) {
            return true;
        }
        return between.length() < 60
                && (BRIDGE.matcher(between).matches()
                        || MONTHLY_DAYS.matcher(between).matches());
    }

    private static int start(Statement statement, DatePoint from) {
        String before = statement.before(from.start(), 1);
        return before.equals("自") || before.equals("从") ? from.start() - 1 : from.start();
    }

    private static void add(
            Statement statement,
            int start,
            @org.jspecify.annotations.Nullable DatePoint from,
            DatePoint to,
            List<Expression> found) {
        LocalDate first =
                from == null ? statement.years().issuedOn() : statement.years().first(from, statement.yearBefore(from));
        LocalDate last = statement.years().last(to, statement.yearBefore(to));
        if (last == null || first != null && last.isBefore(first)) {
            return;
        }
        DeadlineRule rule = new DeadlineRule.Window(first, last, from == null ? null : from.time(), to.time());
        if (from != null && first != null) {
            Matcher monthly =
                    MONTHLY_DAYS.matcher(statement.text().substring(from.end(), Math.max(from.end(), to.start())));
            rule = monthly.matches() ? returning(monthly, first, last) : rule;
        }
        found.add(new Expression(start, to.end(), rule, Form.WINDOW));
    }

    /** 2024年7月起的每月1日至10日…截止时间为2025年4月10日: a window that returns inside a larger one. */
    private static DeadlineRule returning(Matcher monthly, LocalDate first, LocalDate last) {
        int opens = Integer.parseInt(monthly.group("o"));
        int closes = Integer.parseInt(monthly.group("c"));
        boolean days = opens >= 1 && opens <= closes && closes <= LAST_OF_MONTH;
        return days
                ? new DeadlineRule.Periodic(
                        Period.ofMonths(1),
                        null,
                        closes,
                        null,
                        null,
                        opens,
                        new DeadlineRule.Course(first, last),
                        DeadlineRule.Rollover.NONE)
                : new DeadlineRule.Window(first, last);
    }
}
