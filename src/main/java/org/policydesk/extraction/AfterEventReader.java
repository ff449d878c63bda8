package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;

/** Within a period after an event: 自…之日起20个工作日内, 收到材料15个工作日内, 发生变化后的3个月内, 应在3个月内. */
final class AfterEventReader implements ExpressionReader {
    private static final Pattern WITHIN = Pattern.compile("(?<![\\d.第])(?<n>" + Numerals.NUMBER + "|半)(?<u>"
            + SpanWords.UNIT + ")(?:\\([^)]{1,10}+\\))?(?:的?(?:期限|时限))?(?:之|以)?内(?![有生])");
    private static final Pattern SINCE =
            Pattern.compile("(?<![\\d.第])(?:超过|满)(?<n>" + Numerals.NUMBER + ")(?<u>" + SpanWords.UNIT + ")");

    /** 自收到通知之日(含当日)起: the text itself counts the day of the event. */
    private static final Pattern INCLUSIVE = Pattern.compile("\\((?:包?含|包括)(?:当日|当天|本日|该日|首日)?\\)");

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        if (text.indexOf('内') >= 0) {
            Starts within = new Starts(WITHIN, text, Starts.NUMBER + "半");
            while (within.next()) {
                add(statement, within.match(), found);
            }
        }
        Starts lengths = new Starts(SINCE, text, "超满");
        while (lengths.next()) {
            Matcher since = lengths.match();
            if (statement.before(since.start(), 6).matches(".*之日起?,?")) {
                add(statement, since, found);
            }
        }
    }

    /** Hours run from the event itself, whatever the text says. */
    private static boolean inclusive(String before, Span span) {
        return span.unit() != DeadlineRule.Unit.HOUR
                && INCLUSIVE.matcher(before).find();
    }

    private static void add(Statement statement, Matcher m, List<Expression> found) {
        Span span = SpanWords.read(m.group("n"), m.group("u"));
        if (span == null) {
            return;
        }
        Trigger trigger = Trigger.before(statement.text(), m.start());
        DeadlineRule rule = new DeadlineRule.Relative(
                span,
                Direction.AFTER,
                trigger.event(),
                Rollover.CIVIL_203,
                inclusive(statement.text().substring(trigger.start(), m.start()), span),
                EventCues.read(trigger.event()));
        found.add(new Expression(trigger.start(), m.end(), rule, Form.AFTER_EVENT));
    }
}
