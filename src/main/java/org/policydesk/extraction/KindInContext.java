package org.policydesk.extraction;

import java.util.regex.Pattern;

/** What the words around a time expression make of the act that the verb after it names. */
final class KindInContext {
    private static final Pattern REPORTED = Pattern.compile(
            "(?:总结|(?<!申请|研究|审计|检测|验收|验证|检验|评估)报告|情况|报表|台账|数据)(?:[^,。;]{0,6},?|加盖[^,。;]{0,8},?[^,。;]{0,2})$");
    /** 经初审后于…: what was looked through is handed on. */
    private static final Pattern HANDED_ON =
            Pattern.compile("(?:初审|初核|审核汇总|审核把关|审查汇总|汇总|择优|推荐(?:函|文件|名单|汇总表|意见))(?![^,。;]{0,3}的)[^。;]{0,24}$");

    private static final Pattern APPLYING = Pattern.compile("申报书|申请书|申报表|填报|申报材料|申请材料|申报工作");
    private static final Pattern REVIEWED = Pattern.compile("(?:参加|接受|提出|申请)[^,。;]{0,4}(?:复核|复评|复审)[^。;]{0,8}$");
    private static final Pattern TAX = Pattern.compile("预缴|税款|增值税|所得税|印花税|保险费|保障金|纳税(?!人)");
    private static final Pattern DISPUTED = Pattern.compile("(?<!无)(?<!存在)异议(?![、期]|不?成立)|不服");
    private static final Pattern DECIDES = Pattern.compile("作出|告知|答复");
    private static final Pattern OPINION = Pattern.compile("(?:修改|反馈|书面|有关|征求)意见|意见(?:和|及)?建议|将意见|意见请");
    private static final Pattern RUNNING_OUT = Pattern.compile("期满|届满|到期");
    private static final Pattern PARTICULARS = Pattern.compile("名称|更名|住所|地址|法定代表人|负责人|联系人|登记事项|经营范围");
    private static final Pattern CHANGED = Pattern.compile("(?:内容|事项|信息|情况)[^,。;]{0,6}(?:改变|变化|变更)");
    private static final Pattern EXPIRING = Pattern.compile("有效期|证书|许可证|称号|资格");
    private static final Pattern GATHERING = Pattern.compile("展会|参展|展览|参会|培训|会议|论坛|竞赛|参赛|活动|对接会|大赛|年会|大会|讲堂");
    private static final Pattern STARTED = Pattern.compile("(?:认定|创建|评选|申报|遴选|征集|入库)[^,。;]{0,6}$");
    private static final Pattern STARTING = Pattern.compile("^,?(?:集中)?(?:启动|开展|组织|进行|分[^,。;]{1,3}次)");

    private KindInContext() {}

    /**
     * The kind in its context.
     *
     * @param kind by the verb
     * @param before the statement before the expression
     * @param clause the last clause of that
     */
    static ItemKind of(ItemKind kind, Statement statement, Expression expression, String before, String clause) {
        String after = statement.after(expression.end(), 24);
        boolean disputed =
                DISPUTED.matcher(clause).find() && !DECIDES.matcher(after).find();
        boolean heldTitle = EXPIRING.matcher(statement.text().substring(expression.start(), expression.end()))
                .find();
        if (REVIEWED.matcher(before).find() && (kind == ItemKind.SUBMISSION || kind == ItemKind.REPORT)) {
            return ItemKind.RENEWAL;
        }
        if (kind == ItemKind.APPLICATION && TAX.matcher(clause).find()) {
            return ItemKind.PAYMENT;
        }
        if (kind == ItemKind.APPLICATION
                && (CHANGED.matcher(clause).find()
                        || after.contains("变更") && PARTICULARS.matcher(before).find())) {
            return ItemKind.INFORMATION_UPDATE;
        }
        return switch (kind) {
            case RENEWAL -> disputed ? ItemKind.FEEDBACK : kind;
            case APPLICATION ->
                disputed
                        ? ItemKind.FEEDBACK
                        : expression.form() == Form.BEFORE_EVENT && heldTitle
                                ? ItemKind.RENEWAL
                                : after.contains("报名")
                                                && GATHERING
                                                        .matcher(statement.text())
                                                        .find()
                                        ? ItemKind.REGISTRATION
                                        : kind;
            case REGISTRATION ->
                expression.form() == Form.BEFORE_EVENT
                                && RUNNING_OUT
                                        .matcher(statement.text().substring(expression.start(), expression.end()))
                                        .find()
                        ? ItemKind.RENEWAL
                        : kind;
            case OTHER ->
                STARTING.matcher(after).find() && STARTED.matcher(before).find() ? ItemKind.APPLICATION : kind;
            case SUBMISSION -> submission(before);
            default -> kind;
        };
    }

    private static ItemKind submission(String before) {
        if (REPORTED.matcher(before).find()) {
            return ItemKind.REPORT;
        }
        if (HANDED_ON.matcher(before).find()) {
            return ItemKind.RECOMMENDATION;
        }
        if (APPLYING.matcher(before).find()) {
            return ItemKind.APPLICATION;
        }
        if (OPINION.matcher(before).find()) {
            return ItemKind.FEEDBACK;
        }
        return before.contains("推荐") && !before.contains("推荐单位") ? ItemKind.RECOMMENDATION : ItemKind.SUBMISSION;
    }
}
