package org.policydesk.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the same act is called depends on who does it and in what notice: papers that companies hand in upon a call for
 * applications are applications, those that the offices between hand on are recommendations.
 */
final class KindInSetting {
    private static final int REACH = 60;
    private static final Set<Actor> BETWEEN = EnumSet.of(Actor.AUTHORITY, Actor.SOE_GROUP, Actor.ASSOCIATION);
    private static final Set<Form> DATED = EnumSet.of(Form.BY_DATE, Form.UNTIL_DATE, Form.WINDOW);
    private static final Set<Form> PERIOD = EnumSet.of(Form.AFTER_EVENT, Form.LIMIT);
    private static final Pattern HANDING = Pattern.compile("报送|提交|上报|报至|报[我省市]|寄|送|发至|发送");
    /** Papers about the call itself, no applications. */
    private static final Pattern OTHER_PAPER = Pattern.compile("联系人|回执|意向|文本|总结|情况|台账|名录|清单");

    private static final Pattern NAMED = Pattern.compile("推荐|提名|申报|申请");
    private static final Pattern APPLICATION_PAPERS = Pattern.compile("(?:申报|申请)(?:材料|书|表|报告|文件)");

    private KindInSetting() {}

    /** Whether it is papers of an application that change hands by a date, whatever the notice is about. */
    private static boolean papers(Statement statement, Expression expression) {
        return DATED.contains(expression.form())
                && APPLICATION_PAPERS
                        .matcher(statement.before(expression.start(), 12) + statement.after(expression.end(), REACH))
                        .find();
    }

    static ItemKind of(ItemKind kind, Set<Actor> actors, Statement statement, Expression expression, Setting setting) {
        boolean between = BETWEEN.containsAll(actors);
        boolean called = setting.call() && DATED.contains(expression.form());
        String after = statement.after(expression.end(), REACH);
        return switch (kind) {
            case SUBMISSION, REPORT -> {
                if (!called && !papers(statement, expression)
                        || OTHER_PAPER.matcher(after).find()) {
                    yield kind;
                }
                yield between ? ItemKind.RECOMMENDATION : kind == ItemKind.SUBMISSION ? ItemKind.APPLICATION : kind;
            }
            case APPLICATION -> {
                if (!between) {
                    yield kind;
                }
                yield (called || papers(statement, expression))
                                && HANDING.matcher(after).find()
                        ? ItemKind.RECOMMENDATION
                        : PERIOD.contains(expression.form()) ? ItemKind.OTHER : kind;
            }
            case RECOMMENDATION ->
                actors.equals(EnumSet.of(Actor.ENTERPRISE))
                        ? called || NAMED.matcher(statement.text()).find() ? ItemKind.APPLICATION : ItemKind.SUBMISSION
                        : kind;
            default -> kind;
        };
    }
}
