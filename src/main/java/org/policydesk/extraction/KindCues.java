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

    private static final String WORKS = "(?:整改|改造|自改|治理|淘汰|关停|达标|安装|拆除|清理|封闭|更换|清零|销号|置换|退出|收集处理)";
    private static final List<Cue> CUES = List.of(
            new Cue(
                    ItemKind.OTHER,
                    "抽查|监督检查|移送|转交|告知|处理结果|作出[^,。;]{0,14}决定|予以备案|办结|答复|颁发|批复|核定|制定[^,。;]{0,12}(?:计划|方案|细则)|组织[^,。;]{0,8}(?:演练|验收|现场核查)|(?:开展|组织|进行)[^,。;]{0,6}(?:演练|评审)|培训[^,。;]{0,4}考核|考核合格|出具(?![^,。;]{0,4}推荐)[^,。;]{0,12}(?:报告|意见|证明)|完成[^,。;]{0,4}评价|审核确认|委托评审|完工|建设完成|建成|现场核查|复查|签订|召回|^[^,。;]{0,12}完成审核[。;]?$"),
            new Cue(ItemKind.EVENT, "举办|召开|举行|开幕|报到"),
            new Cue(
                    ItemKind.RECOMMENDATION,
                    "推荐(?!性|单位|书)|初核|初审|择优|审查意见[^。;]{0,8}报|审核[^。;]{0,16}(?:提交|行文|将[^。;]{0,30}报)|形式审查|联合[^,。;]{0,6}行文"),
            new Cue(ItemKind.FEEDBACK, "异议|申诉|不服|征求意见|反馈[^,。;]{0,4}意见|意见[^,。;]{0,6}反馈|意见建议"),
            new Cue(ItemKind.REGISTRATION, "(?:注销|变更|设立)[^,。;]{0,6}登记|办理[^,。;]{0,6}登记"),
            new Cue(ItemKind.RENEWAL, "复核|复审(?!计)|续期|换证|换发|续展|复评|重新认定|自动失效|延续申请|延续[^,。;]{0,4}手续|办理延续"),
            new Cue(
                    ItemKind.APPLICATION,
                    "提出[^。;]{0,36}申请|提交[^,。;]{0,12}申请(?![表书材])|申请验收|再次申[请报]|(?:申报|填报)(?:系统|平台)|系统开放|开放时间|登录[^。;]{0,40}(?:录入|填写项目)"),
            new Cue(
                    ItemKind.RECTIFICATION,
                    "^[^,。;]{0,8}(?:完成|实施|落实)[^,。;]{0,14}" + WORKS + "|^[^,。;]{0,10}全面" + WORKS),
            new Cue(
                    ItemKind.REPORT,
                    "总结|报告(?!书)|进展|自我?评估|情况[^。;]{0,16}(?:报送|反馈|报)|报送[^,。;]{0,12}(?:情况|上[一年月])|汇总上报|上报|报表|统计[^,。;]{0,4}[月季年]报|直报|抽查自查|生产[^,。;]{0,10}数据"),
            new Cue(
                    ItemKind.INFORMATION_UPDATE,
                    "更新[^。;]{0,10}(?:信息|数据|资料|进度|指标|情况)|名称变更|信息变更|变更信息|提出变更申请|变更申报|完善[^,。;]{0,6}信息"),
            new Cue(
                    ItemKind.PAYMENT,
                    "(?<!未)支付(?!凭证|方式)|缴纳(?!凭证|情况)|缴清|缴费|补缴|付款(?!凭证|方式|条件)|拨付|退还|缴足|预缴|结清|汇算清缴|缴存|交纳|缴回|返还|兑付|退回[^,。;]{0,8}资金|下达[^,。;]{0,8}资金|补税|清缴|退回资金|全额退回"),
            new Cue(ItemKind.RECTIFICATION, "整改|达标|关停|淘汰|调整至|排查整治|优化提升|改造到位|治理到位|完成[^,。;]{0,10}" + WORKS),
            new Cue(ItemKind.DISCLOSURE, "公示|公开|公布|发布|披露"),
            new Cue(ItemKind.SUBMISSION, "补正|补齐|补充[^,。;]{0,6}材料"),
            new Cue(ItemKind.REGISTRATION, "报名[^。;]{0,10}(?:培训|参会|参展|参加|会议)|扫码报名"),
            new Cue(ItemKind.APPLICATION, "(?:申报|申请)(?!单位|主体|人|企业|材料|资料|数据)|报名|申领|在线填报|填报|受理|认定工作|遴选"),
            new Cue(ItemKind.REGISTRATION, "登记|注册"),
            new Cue(
                    ItemKind.SUBMISSION,
                    "报送|提交|报备|备案|发送|发至|传真|寄送|邮寄|寄至|送至|送达|递交|报至|送交|报(?:工业|国家|省|市|主管|我)|推送|反馈|上传|交至|抄送"),
            new Cue(ItemKind.RECTIFICATION, "^[^,。;]{0,10}" + WORKS),
            new Cue(ItemKind.APPLICATION, "^[^,。;]{0,4}提出|报批"),
            new Cue(ItemKind.EVENT, "培训|大会|论坛|展览会|座谈会|会议|参会"));
    private static final Pattern ASSESSED = Pattern.compile("评估|评价|复核|复评");
    private static final Pattern RECOGNISED =
            Pattern.compile("认定|复核|称号|证书|许可证?|资质|资格|入选|名单|失效|到期|审查意见|批复|重新|届满|标志|备案证明");
    private static final Pattern REPORTED =
            Pattern.compile("(?:总结|(?<!申请|研究|审计|检测|验收|验证|检验|评估)报告|情况|报表|台账|数据)[^,。;]{0,6},?$");
    private static final Pattern APPLYING = Pattern.compile("申报书|申请书|申报表|填报|申报材料|申请材料|申报工作");

    private static final Pattern NOTE = Pattern.compile("\\([^()]*+\\)");

    private KindCues() {}

    private static final Pattern REVIEWED = Pattern.compile("(?:参加|接受|提出|申请)[^,。;]{0,4}(?:复核|复评|复审)[^。;]{0,8}$");
    private static final Pattern TAX = Pattern.compile("预缴|税款|增值税|所得税|印花税|保险费|保障金|纳税(?!人)");
    private static final Pattern DISPUTED = Pattern.compile("异议|不服");
    private static final Pattern DECIDES = Pattern.compile("作出|告知|答复");
    private static final Pattern OPINION = Pattern.compile("(?:修改|反馈|书面|有关|征求)意见|意见(?:和|及)?建议|将意见|意见请");
    private static final Pattern EXPIRING = Pattern.compile("有效期|证书|许可证|称号|资格");
    private static final Pattern KEPT = Pattern.compile("保存|留存|保管|存档|备查");
    private static final Pattern GATHERING = Pattern.compile("展会|参展|展览|参会|培训|会议|论坛|竞赛|参赛|活动|对接会|大赛|年会|大会|讲堂");
    private static final Pattern STARTED = Pattern.compile("(?:认定|创建|评选|申报|遴选|征集|入库)[^,。;]{0,6}$");
    private static final Pattern STARTING = Pattern.compile("^,?(?:集中)?(?:启动|开展|组织|进行|分[^,。;]{1,3}次)");
    private static final Pattern TIME_OF_EVENT =
            Pattern.compile("(?:活动|会议|展会|培训|竞赛|举办|展览|大会|报到|召开|大赛)(?:时间|日期)?(?:为|是|:)$");

    static ItemKind read(Statement statement, Expression expression, int next) {
        String text = statement.text();
        String before = statement.before(expression.start(), 50);
        if (expression.rule() instanceof DeadlineRule.Periodic p
                && p.every().toTotalMonths() > 12
                && ASSESSED.matcher(text).find()) {
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
        if (TIME_OF_EVENT.matcher(before).find()) {
            return ItemKind.EVENT;
        }
        String clause = before.substring(before.lastIndexOf(',', Math.max(0, before.length() - 12)) + 1);
        ItemKind kind = after(statement, expression, next);
        if (kind == null) {
            kind = find(clause);
            kind = kind == null ? find(before) : kind;
            kind = kind == null && expression.form() == Form.WINDOW
                    ? find(text.substring(expression.start(), expression.end()))
                    : kind;
        }
        return kind == null ? ItemKind.OTHER : inContext(kind, statement, expression, before, clause);
    }

    /** By the heading of a table's column alone. */
    static ItemKind named(String heading) {
        ItemKind kind = find(heading);
        return kind == null || kind == ItemKind.SUBMISSION ? ItemKind.APPLICATION : kind;
    }

    /** What the words before the expression make of the act after it. */
    private static ItemKind inContext(
            ItemKind kind, Statement statement, Expression expression, String before, String clause) {
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
        if (APPLYING.matcher(before).find()) {
            return ItemKind.APPLICATION;
        }
        if (OPINION.matcher(before).find()) {
            return ItemKind.FEEDBACK;
        }
        return before.contains("推荐") && !before.contains("推荐单位") ? ItemKind.RECOMMENDATION : ItemKind.SUBMISSION;
    }

    /** The first clause speaks first; it may be too short to say anything. What follows the next expression is its own. */
    private static @Nullable ItemKind after(Statement statement, Expression expression, int next) {
        int to = Math.max(next, Math.min(statement.text().length(), expression.end() + 12));
        String after = NOTE.matcher(statement.text().substring(expression.end(), Math.min(to, expression.end() + 120)))
                .replaceAll("");
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
