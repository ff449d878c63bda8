package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that name bodies and companies. */
final class ActorWords {
    /** A naming in a text. */
    record Hit(int start, int end, Set<Actor> actors) {}

    private static final Pattern WORDS = Pattern.compile("(?<soe>中央企业集团|中央企业|央企集团|央企|国务院国资委|集团总部|集团公司总部)"
            + "|(?<rec>推荐单位|组织单位|主管单位|推荐部门|推荐机构)"
            + "|(?<auth1>(?:监督|监管|管理|登记|执法|税务)机构|(?:政务服务|公共服务|行政服务|资质|审批|监测|监察)中心)"
            + "|(?<assoc>协会|商会|联合会|学会|促进会|工商联)"
            + "|(?<anyone>任何单位|任何组织|公众|社会各界|利害关系人|异议人|个人|用户|专业技术人员|从业人员|有关方面)"
            + "|(?<inst>事业单位|[\\p{IsHan}]{0,4}银行(?:总部)?|金融机构|机构|高校|高等学校|高等院校|科研院所|科研单位|研究院|依托单位|标准化技术组织)"
            + "|(?<unit>(?:有关|相关|各|参评|参与)单位)"
            + "|(?<centre>中心(?!城))"
            + "|(?<ent>企业|公司|申报单位|申报主体|申请单位|申请人|申报人|项目单位|项目实施单位|实施单位|承担单位|牵头单位|参与单位|建设单位|生产单位|施工单位"
            + "|运营单位|使用单位|用能单位|排污单位|重点单位|矿山|煤矿|尾矿库|纳税人|扣缴义务人|供应商|投标人|中标人|项目业主|经营主体|发起人|股东|经营者"
            + "|出口商|制造商|生产者|用人单位|获证单位|持证单位|会员单位|入选单位|获奖单位)"
            + "|(?<auth>主管部门|管理部门|监管部门|[\\p{IsHan}]{0,3}部门|人民政府|政府|机关|监管局|财政局|发展改革委|工业和信息化部|国家能源局|国家药监局"
            + "|财政部|国务院|[工经]信[厅局委]|财政厅|[省市县]工业和信息化[厅局]|海关|税务局|采购人|各地区?(?![^,。]{0,3}企业)|各级|各省|各市|各区县|人民银行|办公室|我[部委厅局])");

    private ActorWords() {}

    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher m = WORDS.matcher(text);
        while (m.find()) {
            hits.add(new Hit(m.start(), m.end(), actors(m)));
        }
        return hits;
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
