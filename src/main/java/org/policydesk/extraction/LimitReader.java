package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;

/** Limits: 最长不得超过60日, 公示期不少于7个工作日, 一般不超过三年, 由60个工作日缩短为30个工作日, 留存5年以上. */
final class LimitReader implements ExpressionReader {
    private static final String LENGTH = "(?<n>" + Numerals.NUMBER + ")(?<u>" + SpanWords.UNIT + ")";
    private static final Pattern LIMIT = Pattern.compile(
            "(?<of>(?:期限?|时限|时间|最长|公告|公示|延长)[^,。;:]{0,6}?)(?:一般|原则上|最长|均)?(?:不得|不能|不应|不)(?:超过|少于|低于|超出)" + LENGTH);
    private static final Pattern SHORTENED =
            Pattern.compile("(?:由\\d{1,4}个?(?:工作日|日|天|个月))?(?:缩短|压缩|压减)[为至到]" + LENGTH + "(?:以内|内)?");
    private static final Pattern KEPT = Pattern.compile("(?:留存|保存|保管|保留)(?:期限?)?(?:至少|不少于|不低于)?" + LENGTH + "(?:以上)?");
    private static final Pattern GRACE = Pattern.compile("(?:给予|设置|设|有)" + LENGTH + "(?<of>[\\p{IsHan}]{0,6}期)");
    private static final Pattern OVERDUE = Pattern.compile("(?<of>[\\p{IsHan}]{2,8}(?:完成|期满|届满|到期))" + LENGTH + "以上");

    @Override
    public void read(Statement statement, List<Expression> found) {
        for (Pattern pattern : new Pattern[] {LIMIT, SHORTENED, KEPT, GRACE, OVERDUE}) {
            Matcher m = pattern.matcher(statement.text());
            while (m.find()) {
                Span span = SpanWords.read(m.group("n"), m.group("u"));
                if (span != null) {
                    String event = Trigger.before(statement.text(), m.start()).event();
                    DeadlineRule rule = new DeadlineRule.Relative(span, Direction.AFTER, event, Rollover.CIVIL_203);
                    found.add(new Expression(m.start(), m.end(), rule, Form.LIMIT));
                }
            }
        }
    }
}
