package org.policydesk.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/** What is to be done, by the verbs after the time expression, then by those before it. */
final class KindCues {
    private static final Pattern ASSESSED = Pattern.compile("评估|评价|复核|复评");
    private static final Pattern OF_THINGS = Pattern.compile("预案|安全评价|安全生产条件|风险|设备|标准(?!化达标)|环境影响");
    private static final Pattern RECOGNISED =
            Pattern.compile("认定|复核|称号|证书|注册(?!资本|商标)|许可证?|资质|资格|入选|名单|失效|到期|审查意见|批复|重新|届满|标志|备案证明");

    private static final Pattern NOTE = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern MOST = Pattern.compile("[不最]");
    /** What a limit of its own is set for: 付款期限, 整改期限, 公示期. */
    private static final Set<ItemKind> LIMITED =
            EnumSet.of(ItemKind.PAYMENT, ItemKind.RECTIFICATION, ItemKind.DISCLOSURE);

    private static final Pattern KEPT = Pattern.compile("保存|留存|保管|存档|备查");
    /** What an office does with what it was given. */
    private static final Pattern DECIDING = Pattern.compile(
            "^,?(?:依法|组织|完成|进行|对[^,。;]{2,30}(?:进行|作出|开展)|组织对[^,。;]{2,30}进行)?(?:评估|评价|审核|审查|审批|查处|核查|核实|查验|判定|裁决|裁定|调查|处理|制作|评定)");

    private static final Pattern HANDING = Pattern.compile("报送|上报|推荐|提交|行文|报[国省市主财]");
    private static final Pattern TIME_OF_EVENT =
            Pattern.compile("(?:活动|会议|展会|培训|竞赛|举办|展览|大会|报到|召开|大赛)(?:时间|日期)?(?:为|是|:)$");

    private KindCues() {}

    /** 公示期自…至…: who objects does so then. */
    static final Pattern OPEN_TO_OBJECTION = Pattern.compile("公示(?:时间|日期|期限?)?(?:为|是|:)?(?:自|从)?$");

    static ItemKind read(Statement statement, Expression expression, int end, int next) {
        String text = statement.text();
        String before = statement.before(expression.start(), 50);
        if (expression.rule() instanceof DeadlineRule.Periodic p
                && p.every().toTotalMonths() > 12
                && ASSESSED.matcher(text).find()
                && !OF_THINGS.matcher(text).find()) {
            return ItemKind.RENEWAL;
        }
        if (expression.form() == Form.VALIDITY) {
            return RECOGNISED.matcher(text).find() ? ItemKind.RENEWAL : ItemKind.OTHER;
        }
        if (expression.form() == Form.LIMIT
                && KEPT.matcher(text.substring(expression.start(), expression.end()))
                        .find()) {
            return ItemKind.OTHER;
        }
        if (expression.form() == Form.LIMIT
                && before.concat(statement.after(expression.start(), 8)).matches(".*(?:公示|公告).{0,12}")) {
            return ItemKind.DISCLOSURE;
        }
        if (expression.form() == Form.LIMIT
                && MOST.matcher(text.substring(expression.start(), expression.end()))
                        .find()) {
            ItemKind limited = KindWords.find(before.substring(Math.max(0, before.length() - 8)));
            return limited != null && LIMITED.contains(limited) ? limited : ItemKind.OTHER;
        }
        if (TIME_OF_EVENT.matcher(before).find()) {
            return ItemKind.EVENT;
        }
        if (expression.form() == Form.WINDOW
                && OPEN_TO_OBJECTION.matcher(before).find()) {
            return ItemKind.FEEDBACK;
        }
        if (expression.form() == Form.AFTER_EVENT
                && DECIDING.matcher(statement.after(expression.end(), 44)).find()
                && !HANDING.matcher(statement.after(expression.end(), 60)).find()) {
            return ItemKind.OTHER;
        }
        String clause = before.substring(before.lastIndexOf(',', Math.max(0, before.length() - 12)) + 1);
        ItemKind kind = after(statement, end, next);
        if (kind == null) {
            kind = KindWords.find(clause);
            kind = kind == null && expression.form() != Form.AFTER_EVENT ? KindWords.find(before) : kind;
            kind = kind == null && expression.form() == Form.WINDOW
                    ? KindWords.find(text.substring(expression.start(), expression.end()))
                    : kind;
        }
        return KindInContext.of(kind == null ? ItemKind.OTHER : kind, statement, expression, before, clause);
    }

    /** By the heading of a table's column alone. */
    static ItemKind named(String heading) {
        ItemKind kind = KindWords.find(heading);
        return kind == null || kind == ItemKind.SUBMISSION ? ItemKind.APPLICATION : kind;
    }

    /** The first clause speaks first; it may be too short to say anything. What follows the next expression is its own. */
    private static @Nullable ItemKind after(Statement statement, int end, int next) {
        int to = Math.max(next, Math.min(statement.text().length(), end + 12));
        String after = NOTE.matcher(statement.text().substring(end, Math.min(to, end + 120)))
                .replaceAll("");
        after = after.substring(0, Math.min(60, after.length()));
        int comma = after.indexOf(',', Math.min(8, after.length()));
        ItemKind near = comma > 0 ? KindWords.find(after.substring(0, comma)) : null;
        return near != null ? near : KindWords.find(after);
    }
}
