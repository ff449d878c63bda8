package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;

/** A time whose number the text leaves open: 在规定时限内, 在规定的期限内. */
final class OpenTermReader implements ExpressionReader {
    /** 规定时限内未完成整改的 says what comes of being late. */
    private static final Pattern TERM = Pattern.compile("(?<![未能没])[在于]?规定的?(?:时限|期限|时间)(?:之|以)?内(?!未|仍|没|不)");

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        if (!text.contains("规定")) {
            return;
        }
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            Trigger trigger = Trigger.before(text, term.start());
            DeadlineRule rule = new DeadlineRule.LeftOpen(
                    term.group(),
                    Direction.AFTER,
                    trigger.event(),
                    Rollover.CIVIL_203,
                    null,
                    EventCues.read(trigger.event()));
            found.add(new Expression(term.start(), term.end(), rule, Form.AFTER_EVENT));
        }
    }
}
