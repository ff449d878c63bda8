package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;

/** So long ahead of something: 应提前30日报告, 至少提前15个工作日; what it is ahead of stands in the clause before, or after. */
final class AdvanceReader implements ExpressionReader {
    private static final Pattern AHEAD = Pattern.compile("(?:至少|最少|应当?|须|需)?提前(?:至少|不少于)?(?<n>" + Numerals.NUMBER
            + ")(?<u>" + SpanWords.UNIT + ")(?:以上)?(?!完成|建成|实现|达到|还|偿)");
    private static final Pattern CLAUSE = Pattern.compile("(?<e>[^,。;:]{2,24}?)(?:的|前|时|之前|以前)?,[^,。;:]{0,12}$");
    private static final Pattern SAME = Pattern.compile("(?<e>[\\p{IsHan}]{2,14}?)(?:前|之前|以前|时)(?:应当?|须|需|要)?$");

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        if (!text.contains("提前")) {
            return;
        }
        Matcher ahead = AHEAD.matcher(text);
        while (ahead.find()) {
            Span span = SpanWords.read(ahead.group("n"), ahead.group("u"));
            if (span != null) {
                String event = event(statement.before(ahead.start(), 40));
                found.add(new Expression(
                        ahead.start(),
                        ahead.end(),
                        new DeadlineRule.Relative(
                                span, Direction.BEFORE, event, Rollover.NONE, false, EventCues.read(event)),
                        Form.BEFORE_EVENT));
            }
        }
    }

    private static String event(String before) {
        Matcher same = SAME.matcher(before);
        Matcher clause = CLAUSE.matcher(before);
        String event = same.find() ? same.group("e") : clause.find() ? clause.group("e") : "";
        String bare = Numbering.strip(event).replaceFirst("^(?:确需|因故|需要|需)", "");
        return bare.isBlank() ? "事件" : bare;
    }
}
