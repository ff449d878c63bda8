package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** What is to be done, by the verbs after the time expression, then by those before it. */
final class KindCues {
    private record Cue(ItemKind kind, Pattern words) {
        Cue(ItemKind kind, String words) {
            this(kind, Pattern.compile(words));
        }
    }

    private static final List<Cue> CUES = List.of(
            new Cue(ItemKind.RECOMMENDATION, "推荐(?!性)|初核|初审|择优"),
            new Cue(ItemKind.FEEDBACK, "异议|征求意见|反馈意见|意见建议"),
            new Cue(ItemKind.RENEWAL, "复核|复审|续期|换证|重新认定|自动失效"),
            new Cue(ItemKind.REPORT, "总结|报告(?!书)|进展|上报|情况[^。;]{0,16}(?:报送|反馈|报)|汇总[^。;]{0,10}报"),
            new Cue(ItemKind.INFORMATION_UPDATE, "更新[^。;]{0,6}信息|名称变更|信息变更"),
            new Cue(ItemKind.PAYMENT, "支付|缴纳|缴清|缴费|补缴|付款|拨付|退还|缴足|预缴|结算|清算"),
            new Cue(ItemKind.RECTIFICATION, "整改|达标|关停|淘汰|调整至|排查整治|优化提升"),
            new Cue(ItemKind.DISCLOSURE, "公示|公开|公布|发布|披露"),
            new Cue(ItemKind.APPLICATION, "申报|申请|报名|申领|受理"),
            new Cue(ItemKind.REGISTRATION, "登记|注册"),
            new Cue(ItemKind.SUBMISSION, "报送|提交|报备|备案|发送|传真|寄送|邮寄|递交|报至|报(?:工业|国家|省|市|主管)|推送"),
            new Cue(ItemKind.EVENT, "培训|大会|论坛|展览会|座谈会"));

    private KindCues() {}

    static ItemKind read(Statement statement, Expression expression) {
        String after = statement.after(expression.end(), 60);
        int comma = after.indexOf(',', Math.min(8, after.length()));
        ItemKind near = comma > 0 ? find(after.substring(0, comma)) : ItemKind.OTHER;
        if (near != ItemKind.OTHER) {
            return near;
        }
        ItemKind kind = find(after);
        if (kind != ItemKind.OTHER) {
            return kind;
        }
        if (expression.form() == Form.VALIDITY) {
            return ItemKind.RENEWAL;
        }
        return find(statement.before(expression.end(), 40));
    }

    private static ItemKind find(String text) {
        for (Cue cue : CUES) {
            if (cue.words().matcher(text).find()) {
                return cue.kind();
            }
        }
        return ItemKind.OTHER;
    }
}
