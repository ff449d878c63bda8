package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/** What is to be done, by the verbs after the time expression, then by those before it. */
final class KindCues {
    private record Cue(ItemKind kind, Pattern words) {
        Cue(ItemKind kind, String words) {
            this(kind, Pattern.compile(words));
        }
    }

    private static final List<Cue> CUES = List.of(
            new Cue(ItemKind.OTHER, "抽查|监督检查|移送|转交|告知|处理结果"),
            new Cue(ItemKind.RECOMMENDATION, "推荐(?!性)|初核|初审|择优"),
            new Cue(ItemKind.FEEDBACK, "异议|征求意见|反馈[^,。;]{0,4}意见|意见[^,。;]{0,6}反馈|意见建议"),
            new Cue(ItemKind.REGISTRATION, "(?:注销|变更|设立)[^,。;]{0,6}登记|办理[^,。;]{0,6}登记"),
            new Cue(ItemKind.RENEWAL, "复核|复审|续期|换证|重新认定|自动失效|延续申请"),
            new Cue(
                    ItemKind.APPLICATION,
                    "提出[^。;]{0,36}申请|提交[^,。;]{0,12}申请(?![表书材])|申请验收|再次申[请报]|(?:申报|填报)(?:系统|平台)|系统开放|开放时间"),
            new Cue(
                    ItemKind.REPORT,
                    "总结|报告(?!书)|进展|自我?评估|情况[^。;]{0,16}(?:报送|反馈|报)|报送[^,。;]{0,12}(?:情况|上[一年月])|汇总上报|上报"),
            new Cue(ItemKind.INFORMATION_UPDATE, "更新[^。;]{0,8}(?:信息|数据|资料)|名称变更|信息变更|变更信息"),
            new Cue(ItemKind.PAYMENT, "(?<!未)支付|缴纳|缴清|缴费|补缴|付款|拨付|退还|缴足|预缴|结清|汇算清缴|缴存|交纳"),
            new Cue(ItemKind.RECTIFICATION, "整改|达标|关停|淘汰|调整至|排查整治|优化提升|改造到位|治理到位"),
            new Cue(ItemKind.DISCLOSURE, "公示|公开|公布|发布|披露"),
            new Cue(ItemKind.APPLICATION, "(?:申报|申请)(?!单位|主体|人|企业|材料|资料|数据)|报名|申领|在线填报|填报|受理|认定工作|遴选"),
            new Cue(ItemKind.REGISTRATION, "登记|注册"),
            new Cue(ItemKind.SUBMISSION, "报送|提交|报备|备案|发送|发至|传真|寄送|邮寄|寄至|递交|报至|送交|报(?:工业|国家|省|市|主管|我)|推送|反馈|上传"),
            new Cue(ItemKind.EVENT, "培训|大会|论坛|展览会|座谈会|会议|参会"));
    private static final Pattern ASSESSED = Pattern.compile("评估|评价|复核|复评");
    private static final Pattern RECOGNISED = Pattern.compile("认定|复核|称号|证书|资质|资格|入选|名单|失效|到期");
    private static final Pattern APPLYING = Pattern.compile("申报书|申请书|申报表|填报|申报材料|申请材料|申报工作");

    private static final Pattern NOTE = Pattern.compile("\\([^()]*+\\)");

    private KindCues() {}

    static ItemKind read(Statement statement, Expression expression) {
        String text = statement.text();
        if (expression.rule() instanceof DeadlineRule.Periodic p
                && p.every().toTotalMonths() > 12
                && ASSESSED.matcher(text).find()) {
            return ItemKind.RENEWAL;
        }
        if (expression.form() == Form.VALIDITY) {
            return RECOGNISED.matcher(text).find() ? ItemKind.RENEWAL : ItemKind.OTHER;
        }
        ItemKind kind = after(statement, expression);
        String before = statement.before(expression.start(), 50);
        if (kind == null) {
            kind = find(before);
            kind = kind == null && expression.form() == Form.WINDOW
                    ? find(text.substring(expression.start(), expression.end()))
                    : kind;
        } else if (kind == ItemKind.SUBMISSION && APPLYING.matcher(before).find()) {
            return ItemKind.APPLICATION;
        } else if (kind == ItemKind.SUBMISSION && before.contains("意见")) {
            return ItemKind.FEEDBACK;
        } else if (kind == ItemKind.SUBMISSION && before.contains("推荐") && !before.contains("推荐单位")) {
            return ItemKind.RECOMMENDATION;
        }
        return kind == null ? ItemKind.OTHER : kind;
    }

    /** The first clause speaks first; it may be too short to say anything. */
    private static @Nullable ItemKind after(Statement statement, Expression expression) {
        String after = NOTE.matcher(statement.after(expression.end(), 120)).replaceAll("");
        after = after.substring(0, Math.min(60, after.length()));
        int comma = after.indexOf(',', Math.min(8, after.length()));
        ItemKind near = comma > 0 ? find(after.substring(0, comma)) : null;
        return near != null ? near : find(after);
    }

    private static @Nullable ItemKind find(String text) {
        for (Cue cue : CUES) {
            if (cue.words().matcher(text).find()) {
                return cue.kind();
            }
        }
        return null;
    }
}
