package org.policydesk.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** What an item is to a company, by who acts, the form of the expression and the words around it. */
final class NatureCues {
    /** What comes of being late (逾期不予受理) is no bar. */
    private static final Pattern BAR = Pattern.compile("(?<!逾期|过期|超期|逾期的|逾期将|逾期一律|逾期概)(?:不得|不再|不予|禁止|不能)");

    private static final Pattern BENEFIT = Pattern.compile("享受|免征|减征|免费|贴息|优惠|执行至|延续(?!申请|手续|注册)|查询");

    private NatureCues() {}

    static Nature read(Statement statement, Expression expression, Set<Actor> actors) {
        if (expression.form() == Form.ANNOUNCED) {
            return Nature.WATCH;
        }
        String around = statement
                .text()
                .substring(
                        Math.max(0, expression.start() - 20),
                        Math.min(statement.text().length(), expression.end() + 20));
        if (BAR.matcher(statement.after(expression.end(), 8)).find()
                || expression.form() == Form.LIMIT
                || expression.form() == Form.OPEN_WINDOW
                || BENEFIT.matcher(around).find()) {
            return Nature.NOTICE;
        }
        boolean outsider = actors.contains(Actor.ENTERPRISE)
                || actors.contains(Actor.ANYONE)
                || actors.contains(Actor.INSTITUTION)
                || actors.contains(Actor.ASSOCIATION);
        if (!outsider) {
            return Nature.UPSTREAM;
        }
        return switch (expression.form()) {
            case AFTER_EVENT, BEFORE_EVENT, WITHIN_TERM, VALIDITY -> Nature.STANDING_DUTY;
            default -> Nature.TASK;
        };
    }
}
