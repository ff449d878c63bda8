package org.policydesk.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;

/**
 * Dates without a year in a standing rule (办法, 细则) or after 每年 in the same sentence: they return every year, while in a
 * notice they are days of the notice's own year.
 */
final class StandingDates {
    private static final Pattern YEARLY = Pattern.compile("每一?年度?|逐年|按年度?");

    private static final String RULE = "(?:办法|细则|规定|条例|规则|制度|规程)(?:[(（](?:试行|暂行|修订|\\d{4}年?修订)[^)）]{0,6}[)）])?";
    private static final Pattern TITLE = Pattern.compile("(?:印发|发布|公布|转发|修订)[^《》]{0,8}《[^》]*" + RULE + "》|^[^》]*" + RULE
            + "$|(?:印发|发布|公布)[^《》]{2,40}" + RULE + "的(?:通知|公告)$");

    private StandingDates() {}

    /** Whether a policy of this title is a standing rule, or issues one. */
    static boolean in(String title) {
        return TITLE.matcher(title.replaceAll("\\s+", "")).find();
    }

    static DeadlineRule rule(Statement statement, DatePoint point, LocalDate date) {
        boolean bare = point.yearless() && statement.yearBefore(point) == 0 && !point.yearOnly();
        boolean yearly = statement.years().standing()
                || YEARLY.matcher(statement.text().substring(0, point.start())).find();
        return bare && yearly
                ? new DeadlineRule.Annual(List.of(EveryYearReader.day(date.getMonthValue(), date.getDayOfMonth())))
                : new DeadlineRule.Fixed(date, point.time());
    }
}
