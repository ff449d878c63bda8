package org.policydesk.extraction;

import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Span;

/** A title or certificate that lapses: 有效期3年, 有效期延长3年, 试点期限3年, 期限暂定1年. */
final class ValidityReader implements ExpressionReader {
    private static final Pattern VALID = Pattern.compile(
            "(?<of>[\\p{IsHan}“”\"]{0,14}?)(?:有效期限?|试点期限?|期限)(?<max>最长)?(?:均|一般|原则上|各)?(?:自[^,。;]{2,14}起)?(?:为|是|:|延长|暂定|不超过)?(?<n>"
                    + Numerals.NUMBER + ")(?<u>年|个月)(?:,时间自[^。;]{2,20}?计算)?");

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        if (!text.contains("有效期") && !text.contains("期限") && !text.contains("试点期")) {
            return;
        }
        Matcher valid = VALID.matcher(text);
        while (valid.find()) {
            Span span = SpanWords.read(valid.group("n"), valid.group("u"));
            if (span != null) {
                Period period =
                        valid.group("u").equals("年") ? Period.ofYears(span.amount()) : Period.ofMonths(span.amount());
                int start = valid.start() + valid.group("of").length();
                found.add(new Expression(
                        start,
                        valid.end(),
                        new DeadlineRule.Validity(period, Numbering.strip(valid.group("of"))),
                        Form.VALIDITY));
            }
        }
    }
}
