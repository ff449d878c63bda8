package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that name bodies and companies. */
final class ActorWords {
    /** A naming in a text. */
    record Hit(int start, int end, Set<Actor> actors) {}

    /** Signs that link a verb to its object and are no part of a name. */
    private static final String NO_NAME = "织对向至给与由从在的及和或应可须请将把";

    private static final String NO_BODY = NO_NAME + "报送";
    private static final int LONGEST_UNIT = 4;
    private static final int LONGEST_DEPARTMENT = 3;
    private static final int LONGEST_BODY = 8;
    /** The first signs of all words below, so that most places of a text cost a glance. */
    private static final BitSet FIRST = signs(
            "中央国集推组主监管登执税审发备认统政公行资协商联学促工任单社利异个用专从有参职事银金机高科研依标技归相各企申矿煤尾纳扣供投项业经股出进制生销当持权注收厂招所小链总会部人财省市县应能知委厅局办海采我者方商户仲鉴评信责法实检消气稽征学医幼基工合监");

    private static final Pattern WORDS = Pattern.compile("(?<soe>中央企业集团|中央企业|中央直属企业|央企集团|央企|国务院国资委|集团总部|集团公司总部)"
            + "|(?<rec>推荐单位|组织单位|主管单位|推荐部门|推荐机构)"
            + "|(?<auth1>(?:主管|检查|消防|海事|气象|经办|稽查|征收|监督|监管|管理|登记|执法|税务|监察|审批|发证|审查|备案|认定|统计)机构|(?:政务服务|公共服务|行政服务|资质|审批|监测|监察)中心)"
            + "|(?<assoc>社会团体|基金会|工会|协会|商会|联合会|学会|促进会|工商联)"
            + "|(?<those>(?<=的)单位(?:[和或]个人)?(?=,?(?:应当|应(?![用对急])|须|必须|可以|不得)))"
            + "|(?<anyone>任何单位|任何人|任何组织|单位和个人|单位或个人|公众|社会各界|利害关系人|异议人|个人(?!所得)|(?<!最终)用户(?!单位|证明|和用途)|专业技术人员|从业人员|有关方面|参赛者|职工(?!总数|人数|教育|培训|工资))"
            + "|(?<inst>事业单位|学校(?!生)|医院|幼儿园|(?<bank>银行(?:总部)?)|金融机构|机构(?!改革)|高校|高等学校|高等院校|科研院所|科研单位|研究院(?!路)|依托单位|标准化技术组织|技术委员会|(?:仲裁|鉴定|评标|评审)委员会|归口单位|标委会|标准化委员会)"
            + "|(?<unit>(?:有关|相关|各|参评|参与)单位)|(?<centre>中心(?!城|区|思))"
            + "|(?<ent>合作社|企业(?!名称|年报|所得税|标准|信用|所在)|公司(?!法)|申请人|申报人|矿山(?!安全)|煤矿(?!安全)|尾矿库|纳税人|扣缴义务人|供应商|投标人|中标人|项目业主|业主|经营主体|市场主体|信用主体|责任主体|主要负责人|法定代表人|实际控制人|发起人"
            + "|股东|经营者|出口商|进口商|制造商|生产者|销售者|申报主体|申报方|当事人|专利权人|持有人|持证人|权利人|注册人|收货人|发货人|个体工商户|厂商|项目法人|联合体|招标人|投诉人|用人单位|所在单位|工厂(?![^,。;]{0,4}(?:名单|平台))|小巨人|链主|总部(?!基地)"
            + "|(?<of>(?<!推荐|主管|组织|事业|有关|相关|参评|参与|归口|管理|各|每|任何|其他|本)单位)|会员|(?<party>(?:[人者商户]|(?<!地)方)(?=应当|应(?![用对急])|须|必须|可以|不得|有权)))"
            + "|(?<auth>主管部门|监管单位|监督单位|管理部门|监管部门|(?<department>部门)|人民政府|政府(?!采购|补助|投资|网)|机关|监管局|财政局|发展改革委|工业和信息化部|国家能源局|国家药监局"
            + "|财政部|国务院|[工经]信[厅局委]|财政厅|[省市县]工业和信息化[厅局]|(?:生态环境|应急管理|科学技术|科技|商务|发展改革|能源|知识产权|市场监管|人力资源社会保障|统计)[厅局]"
            + "|(?<body>(?<!全|内|总|干|局|大|外|中|一)(?:总局|总署|办公厅|部|委|厅|局)(?=应|须|要|会同|负责|于|在|自|可以|将(?!于)|完成|审核|发布|公布|下达|汇总|制定|牵头|受理|组织|[每\\d]))"
            + "|管委会|管理委员会|海关|税务局|采购人|各地区?(?![^,。]{0,3}企业)|各级|各省|各市|各县|各区县?|各州|人民银行|办公室|我[部委厅局办]|省局|省厅|市局|总局)");

    private ActorWords() {}

    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher m = WORDS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int free = 0;
        for (int i = 0; i < text.length(); i++) {
            if (FIRST.get(text.charAt(i)) && m.region(i, text.length()).lookingAt()) {
                int start = start(text, m, free);
                if (start >= 0) {
                    hits.add(new Hit(start, m.end(), actors(m)));
                    free = m.end();
                    i = m.end() - 1;
                }
            }
        }
        return hits;
    }

    /** Where the name begins that a general word (单位, 部门, 银行, 局) ends; -1 when the word stands without a name. */
    private static int start(String text, Matcher m, int free) {
        boolean unit = m.group("of") != null || m.group("party") != null;
        if (!unit && m.group("body") == null && m.group("department") == null && m.group("bank") == null) {
            return m.start();
        }
        boolean needed = unit || m.group("body") != null;
        int most = m.group("body") != null
                ? LONGEST_BODY
                : m.group("department") != null ? LONGEST_DEPARTMENT : LONGEST_UNIT;
        String none = unit ? NO_NAME : NO_BODY;
        int start = m.start();
        while (start > free
                && m.start() - start < most
                && Character.isIdeographic(text.charAt(start - 1))
                && none.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return needed && start == m.start() ? -1 : start;
    }

    private static BitSet signs(String text) {
        BitSet set = new BitSet();
        text.chars().forEach(set::set);
        return set;
    }

    private static Set<Actor> actors(Matcher m) {
        if (m.group("soe") != null) {
            return EnumSet.of(Actor.SOE_GROUP);
        }
        if (m.group("rec") != null) {
            return m.group().equals("主管单位") || m.group().equals("组织单位")
                    ? EnumSet.of(Actor.AUTHORITY, Actor.SOE_GROUP)
                    : EnumSet.of(Actor.AUTHORITY, Actor.SOE_GROUP, Actor.ASSOCIATION);
        }
        if (m.group("assoc") != null) {
            return EnumSet.of(Actor.ASSOCIATION);
        }
        if (m.group("those") != null) {
            return m.group().endsWith("人") ? EnumSet.of(Actor.ENTERPRISE, Actor.ANYONE) : EnumSet.of(Actor.ENTERPRISE);
        }
        if (m.group("anyone") != null) {
            return EnumSet.of(Actor.ANYONE);
        }
        if (m.group("inst") != null) {
            return EnumSet.of(Actor.INSTITUTION);
        }
        if (m.group("centre") != null || m.group("unit") != null) {
            return EnumSet.of(Actor.ENTERPRISE, Actor.INSTITUTION);
        }
        return m.group("ent") != null ? EnumSet.of(Actor.ENTERPRISE) : EnumSet.of(Actor.AUTHORITY);
    }
}
