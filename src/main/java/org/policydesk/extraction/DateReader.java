package org.policydesk.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;

/** By a date: …前, …之前, 底前, 截止时间为…, 到…年底, 延至…. */
final class DateReader implements ExpressionReader {
    private static final Pattern BEFORE = Pattern.compile("(?:之|以)?前(?![瞻期沿景后列往款述身言者]|提[下是条])|(?:截止|为止|止)");
    private static final Pattern LEAD = Pattern.compile(
            "(?<until>(?:延续|延长|延期|延|执行|保留|顺延|有效期限?)[至到]|(?:截止|截至)(?:时间|日期)?(?:为|是|:|至|到)?|(?:时间|日期|期限)(?:为|:|是))$"
                    + "|(?<by>[到至]|力争|确保|争取|力争到|于|在)$");

    @Override
    public void read(Statement statement, List<Expression> found) {
        for (DatePoint point : statement.dates()) {
            if (point.yearOnly() && !point.atEnd()) {
                continue;
            }
            LocalDate date = statement.years().last(point, statement.yearBefore(point));
            if (date != null) {
                read(statement, point, date, found);
            }
        }
    }

    private static void read(Statement statement, DatePoint point, LocalDate date, List<Expression> found) {
        DeadlineRule.Fixed rule = new DeadlineRule.Fixed(date, point.time());
        Matcher before = BEFORE.matcher(statement.text())
                .region(point.end(), statement.text().length());
        if (before.lookingAt()) {
            found.add(new Expression(point.start(), before.end(), rule, Form.BY_DATE));
            return;
        }
        Matcher lead = LEAD.matcher(statement.before(point.start(), 10));
        if (!lead.find()) {
            if (point.yearOnly()) {
                found.add(new Expression(point.start(), point.end(), rule, Form.UNTIL_DATE));
            }
            return;
        }
        int start = point.start() - lead.group().length();
        if (lead.group("until") != null) {
            boolean lookBack = lead.group().startsWith("截至");
            if (!lookBack) {
                found.add(new Expression(start, point.end(), rule, Form.BY_DATE));
            }
        } else if (point.atEnd()) {
            found.add(new Expression(start, point.end(), rule, Form.UNTIL_DATE));
        }
    }
}
