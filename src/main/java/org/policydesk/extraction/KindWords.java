package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The verbs and phrases that say what is to be done; the first row that fits decides. */
final class KindWords {
    private record Cue(ItemKind kind, Pattern words) {
        Cue(ItemKind kind, String words) {
            this(kind, Pattern.compile(words));
        }
    }

    private static final String WORKS = "(?:整改|改造|自改|治理|淘汰|关停|达标|安装|拆除|清理|封闭|更换|清零|销号|置换|退出|收集处理)";
    private static final List<Cue> CUES = List.of(
            new Cue(ItemKind.FEEDBACK, "复议|提起[^,。;]{0,6}诉讼|向[^,。;]{0,6}法院|申请仲裁"),
            new Cue(
                    ItemKind.OTHER,
                    "^,?(?:不得|不再|不予|禁止)(?![^,。;]{0,8}申[报请])|^[^,。;]{0,6}(?:决定(?!书)|作出|做出)|^[^,。;]{0,12}完成(?:审查|核实|查验)[。;]?$"
                            + "|通知[^,。;]{0,14}(?:人|单位|企业|船舶|者|政府|部门|机构)(?!报送)|查实|调查取证|到现场|分配|回复意见|移送"),
            new Cue(
                    ItemKind.OTHER,
                    "抽查|监督检查|移送|转交|告知|处理结果(?![^,。;]{0,6}报)|作出[^,。;]{0,14}决定|予以备案|办结|答复|颁发|批复|核定|制定[^,。;]{0,12}(?:计划|方案|细则)|组织[^,。;]{0,8}(?:演练|验收|现场核查)|(?:开展|组织|进行)[^,。;]{0,6}(?:演练|评审)|培训[^,。;]{0,4}考核|考核合格|出具(?![^,。;]{0,4}推荐)[^,。;]{0,12}(?:报告|意见|证明)|完成[^,。;]{0,4}评价|审核确认|委托评审|完工|建设完成|建成|现场核查|复查|签订|召回|^[^,。;]{0,12}完成审核[。;]?$"),
            new Cue(ItemKind.EVENT, "举办|召开|举行|开幕|报到"),
            new Cue(
                    ItemKind.RECOMMENDATION,
                    "推荐(?!性|单位|书)|提名(?!单位|书)|初核|初审|择优|审查意见[^。;]{0,8}报|审核[^。;]{0,16}(?:提交|行文|将[^。;]{0,30}报)|形式审查|联合[^,。;]{0,6}行文"),
            new Cue(
                    ItemKind.FEEDBACK,
                    "(?<!无)(?<!存在)异议(?![、期]|不?成立)|申诉|不服|向[^,。;]{2,24}反映|征求意见|反馈[^,。;]{0,4}意见|意见[^,。;]{0,6}反馈|意见建议"),
            new Cue(ItemKind.REGISTRATION, "(?:注销|变更|设立)[^,。;]{0,6}登记|申报登记|办理[^,。;]{0,6}登记"),
            new Cue(ItemKind.RENEWAL, "复核|复审(?!计)|续期|换证|换发|续展|复评|重新认定|自动失效|延续申请|延续[^,。;]{0,4}手续|办理延续"),
            new Cue(
                    ItemKind.APPLICATION,
                    "提出[^。;]{0,36}申请|提交[^,。;]{0,12}申请(?![表书材])|申请验收|再次申[请报]|(?:申报|填报)(?:系统|平台)|系统开放|开放时间|登录[^。;]{0,40}(?:录入|填写项目)"),
            new Cue(
                    ItemKind.RECTIFICATION,
                    "^[^,。;]{0,8}(?:完成|实施|落实)[^,。;]{0,14}" + WORKS + "|^[^,。;]{0,10}全面" + WORKS),
            new Cue(ItemKind.PAYMENT, "^,?(?:足额|全额|一次性|依法|如实|申报)?(?:缴入|缴纳|缴清|缴足|支付|补缴|清缴)(?!凭证|方式|情况)"),
            new Cue(ItemKind.RECTIFICATION, "^[^,。;]{0,4}(?:恢复正常|消除|排除|修复)"),
            new Cue(ItemKind.DISCLOSURE, "(?:披露|公示|公开)的?(?:时限|时间|期限)"),
            new Cue(
                    ItemKind.REPORT,
                    "总结|报告(?!书)|进展|自我?评估|(?:情况|处理结果)[^。;]{0,16}(?:报送|反馈|报)|报送[^,。;]{0,12}(?:情况|上[一年月])|汇总上报|上报|报表|统计[^,。;]{0,4}[月季年]报|直报|抽查自查|生产[^,。;]{0,10}数据"),
            new Cue(
                    ItemKind.INFORMATION_UPDATE,
                    "更新[^。;]{0,10}(?:信息|数据|资料|进度|指标|情况)|名称变更|信息变更|变更信息|提出变更申请|变更申报|变更手续|完善[^,。;]{0,6}信息"),
            new Cue(
                    ItemKind.PAYMENT,
                    "(?<!未)支付(?!凭证|方式)|缴纳(?!凭证|情况)|缴清|缴费|补缴|付款(?!凭证|方式|条件)|拨付|退还|缴足|预缴|结清|汇算清缴|缴存|交纳|缴回|返还|兑付|退回[^,。;]{0,8}资金|下达[^,。;]{0,8}资金|补税|清缴|缴入|缴库|补征|追征|退回资金|全额退回"),
            new Cue(ItemKind.RECTIFICATION, "整改|达标|关停|淘汰|调整至|排查整治|优化提升|改造到位|治理到位|完成[^,。;]{0,10}" + WORKS),
            new Cue(ItemKind.DISCLOSURE, "公示|公开|公布|发布|披露|向社会公告|予以公告"),
            new Cue(ItemKind.SUBMISSION, "补正|补齐|补充[^,。;]{0,6}材料"),
            new Cue(ItemKind.REGISTRATION, "报名[^。;]{0,10}(?:培训|参会|参展|参加|会议)|扫码报名"),
            new Cue(ItemKind.APPLICATION, "(?:申报|申请)(?!单位|主体|人|企业|材料|资料|数据|意向|条件|名单|对象)|报名|申领|在线填报|填报|受理|认定工作|遴选"),
            new Cue(ItemKind.REGISTRATION, "登记|注册"),
            new Cue(
                    ItemKind.SUBMISSION,
                    "报送|提交|报备|备案|移交|发送|发[A-Za-z\\d]|发至|传真|寄送|邮寄|寄至|送至|送达|递交|报至|送交|报(?:工业|国家|省|市|主管|我)|推送|反馈|上传|交至|抄送"),
            new Cue(ItemKind.RECTIFICATION, "^[^,。;]{0,10}" + WORKS),
            new Cue(ItemKind.APPLICATION, "^[^,。;]{0,4}提出|报批"),
            new Cue(ItemKind.EVENT, "培训|大会|论坛|展览会|座谈会|会议|参会"));

    private KindWords() {}

    /** The kind of the first row whose words are in the text, or null. */
    static @Nullable ItemKind find(String text) {
        for (Cue cue : CUES) {
            if (cue.words().matcher(text).find()) {
                return cue.kind();
            }
        }
        return null;
    }
}
