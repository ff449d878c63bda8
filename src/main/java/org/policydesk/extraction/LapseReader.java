package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;

/** A term whose length stands elsewhere and that ends by itself: 有效期到期后自动失效. */
final class LapseReader implements ExpressionReader {
    private static final Pattern LAPSE = Pattern.compile("有效期(?:满|届满|到期|期满)后?(?=,?(?:自动|即行|应|须|需(?!要?继续)|重新))");

    @Override
    public void read(Statement statement, List<Expression> found) {
        Matcher lapse = LAPSE.matcher(statement.text());
        while (lapse.find()) {
            found.add(new Expression(lapse.start(), lapse.end(), new DeadlineRule.Open(lapse.group()), Form.VALIDITY));
        }
    }
}
