package org.policydesk.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;

/** By a date: …前, …之前, 底前, 截止时间为…, 最迟…, 到…年底, 延至…; of a standing rule's date without a year, every year. */
final class DateReader implements ExpressionReader {
    static final Pattern BEFORE =
            Pattern.compile("(?:之|以)?前(?![瞻期沿景后列往款述身言者]|提[下是条])|(?:截止|为止|止)|(?:之?内)(?=[^,。;]{0,4}(?:完成|办结|报送))");
    private static final Pattern LEAD = Pattern.compile(
            "(?<until>(?:(?:延续|延长|执行|实施|有效|政策)(?:时间|期限?|期)?(?:延长|延续)?|延期|延|保留|顺延|提前|推迟|延迟|延后|调整|变更|宽限)(?:截至|截止到?|[至到为])"
                    + "|(?:不得?|不应)(?:晚|迟)于|最[晚迟](?:于|在|不超过|不晚于|应于)?|至迟(?:于|在)?"
                    + "|(?:截止|截至|截稿|收件|结束|关闭)(?:时间|日期|日|期限|期)?(?:统一|均|延长|延期|顺延|调整)?(?:为|是|:|至|到|于|定为)?"
                    + "|(?:时间|日期|期限|时限)(?:均|统一)?(?:为|:|是))$"
                    + "|(?<on>(?:请|须|应|应当|需|务必|务|必须|将|拟|定|计划|暂定|可)[于在])$|(?<by>[到至]|力争|确保|争取|力争到|于|在|拟|定于)$");
    private static final Pattern ON_THE_DAY = Pattern.compile(
            "^(?:,|统一|集中|正式|[在到][^,。;]{2,12})?(?:将[^,。;]{2,30}(?:报|交|送|寄|发)|完成|召开|举办|举行|开幕|开展|报到|报送|提交|上报|登录|参加|启动|关闭)");

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
        Matcher before = BEFORE.matcher(statement.text())
                .region(point.end(), statement.text().length());
        if (before.lookingAt()) {
            found.add(new Expression(
                    point.start(), before.end(), StandingDates.rule(statement, point, date), Form.BY_DATE));
            return;
        }
        DeadlineRule rule = new DeadlineRule.Fixed(date, point.time());
        if (statement.listed(point) || statement.dueCell(point)) {
            found.add(new Expression(
                    point.start(), point.end(), StandingDates.rule(statement, point, date), Form.BY_DATE));
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
            boolean lookBack = lead.group().startsWith("截至") && point.time() == null;
            if (!lookBack) {
                found.add(new Expression(start, point.end(), rule, Form.BY_DATE));
            }
        } else if (point.from() > 0) {
            LocalDate first = statement.years().first(point, statement.yearBefore(point));
            found.add(new Expression(start, point.end(), new DeadlineRule.Window(first, date), Form.WINDOW));
        } else if (point.atEnd()) {
            found.add(new Expression(start, point.end(), rule, Form.UNTIL_DATE));
        } else if (point.day() > 0
                && (lead.group("on") != null || lead.group().endsWith("于"))
                && ON_THE_DAY.matcher(statement.after(point.end(), 40)).find()) {
            found.add(new Expression(start, point.end(), rule, Form.BY_DATE));
        }
    }
}
