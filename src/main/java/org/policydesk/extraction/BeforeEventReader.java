package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Before an event or within a named term: 在筹建期结束前, 期满前30日, 在项目实施期内, 公告期内. */
final class BeforeEventReader implements ExpressionReader {
    private static final Pattern BEFORE =
            Pattern.compile("(?:在|于|应在|应于)?(?<e>[\\p{IsHan}]{1,12}(?:结束|届满|期满|到期|正式实施|正式施行|开工|竣工|截止))(?:之日)?(?:之|以)?前"
                    + "(?:(?<n>" + Numerals.NUMBER + ")(?<u>" + SpanWords.UNIT + "))?(?![瞻期沿景后])");
    private static final Pattern TERM =
            Pattern.compile("(?:在|于)?(?<e>[\\p{IsHan}]{1,10}(?:期限|[^日学长短假前后定效星时周分限]期))(?:之|以)?内");

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        if (text.indexOf('前') >= 0) {
            Matcher before = BEFORE.matcher(text);
            while (before.find()) {
                Span span = before.group("n") == null ? null : SpanWords.read(before.group("n"), before.group("u"));
                add(before, span == null ? new Span(0, Unit.CALENDAR_DAY) : span, Form.BEFORE_EVENT, found);
            }
        }
        if (text.indexOf('期') >= 0 && text.indexOf('内') >= 0) {
            Matcher term = TERM.matcher(text);
            while (term.find()) {
                add(term, new Span(0, Unit.CALENDAR_DAY), Form.WITHIN_TERM, found);
            }
        }
    }

    private static void add(Matcher m, Span span, Form form, List<Expression> found) {
        String event = form == Form.WITHIN_TERM ? m.group("e") + "届满" : m.group("e");
        DeadlineRule rule = new DeadlineRule.Relative(span, Direction.BEFORE, event, Rollover.NONE);
        found.add(new Expression(m.start(), m.end(), rule, form));
    }
}
