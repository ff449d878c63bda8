package org.policydesk.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Before the policy itself is in force: 在本办法正式实施前, the last day of which is the day before. */
final class BeforeForceReader implements ExpressionReader {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:在|于)?(?<e>本(?:办法|规定|通知|细则|规则|条例|意见|方案|标准|公告)(?:正式)?(?:实施|施行|生效))之?前(?!已|[^,。;]{0,12}(?:认定|取得|设立|登记))");

    @Override
    public void read(Statement statement, List<Expression> found) {
        Matcher before = BEFORE.matcher(statement.text());
        while (before.find()) {
            LocalDate inForce = statement.years().effectiveOn();
            DeadlineRule rule = inForce != null
                    ? new DeadlineRule.Fixed(inForce.minusDays(1))
                    : new DeadlineRule.Relative(
                            new Span(0, Unit.CALENDAR_DAY), Direction.BEFORE, before.group("e"), Rollover.NONE);
            found.add(new Expression(before.start(), before.end(), rule, Form.BEFORE_EVENT));
        }
    }
}
