package org.policydesk.extraction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/** From a date on: 自2026年1月1日起, 5月10日后. */
final class OpenWindowReader implements ExpressionReader {
    private static final Pattern ON = Pattern.compile("起(?!草|步|点)|(?:之|以)?后(?![续期])");

    private static final Pattern CLOSING = Pattern.compile("^(?![至到])[^,;。\\d]{0,10}(?:关闭|截止|不再受理|不予受理|停止受理)");

    @Override
    public void read(Statement statement, List<Expression> found) {
        for (DatePoint point : statement.dates()) {
            Matcher on = ON.matcher(statement.text())
                    .region(point.end(), statement.text().length());
            if (!on.lookingAt()
                    || point.atEnd()
                    || point.yearOnly() && !on.group().equals("起")) {
                continue;
            }
            DatePoint whole = point.yearOnly() && point.year() > 0
                    ? new DatePoint(point.start(), point.end(), point.year(), "", 1, 1, false, null)
                    : point;
            LocalDate from = statement.years().first(whole, statement.yearBefore(point));
            if (from != null) {
                String before = statement.before(point.start(), 1);
                int start = before.equals("自") || before.equals("从") ? point.start() - 1 : point.start();
                boolean closes = CLOSING.matcher(statement.after(on.end(), 16)).find();
                DeadlineRule rule = closes
                        ? until(from, point.time(), on.group().equals("起"))
                        : new DeadlineRule.Window(from, null);
                found.add(new Expression(start, on.end(), rule, closes ? Form.BY_DATE : Form.OPEN_WINDOW));
            }
        }
    }

    /** From a day on (自4月25日起关闭) is from when it begins, after it (4月25日后关闭) is when it is over. */
    private static DeadlineRule until(LocalDate closed, @Nullable LocalTime hour, boolean withThatDay) {
        return withThatDay && hour == null
                ? new DeadlineRule.Fixed(closed.minusDays(1))
                : ClosingWords.until(closed, hour);
    }
}
