package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who acts: the subject nearest to the time expression, by the words that name bodies and companies. */
final class ActorCues {
    private record Hit(int start, int end, Set<Actor> actors) {}

    private static final Pattern WORDS = Pattern.compile(
            "(?<soe>中央企业集团|中央企业|央企集团|国务院国资委|集团总部)"
                    + "|(?<rec>推荐单位|组织单位|主管单位|推荐部门)"
                    + "|(?<assoc>协会|商会|联合会|学会|促进会)"
                    + "|(?<anyone>任何单位|任何组织|公众|社会各界|利害关系人|异议人|个人|用户|专业技术人员|从业人员)"
                    + "|(?<inst>事业单位|[\\p{IsHan}]{0,4}银行(?:总部)?|金融机构|机构|高校|高等学校|高等院校|科研院所|科研单位|研究院|依托单位|标准化技术组织)"
                    + "|(?<ent>企业|公司|申报单位|申报主体|申请单位|申请人|申报人|项目单位|项目实施单位|实施单位|承担单位|牵头单位|建设单位|生产单位|施工单位|矿山|煤矿|尾矿库|纳税人|供应商|投标人|项目业主|经营主体|发起人|股东|中心(?!城)|用人单位|获证单位|持证单位|会员单位)"
                    + "|(?<auth>主管部门|管理部门|监管部门|[\\p{IsHan}]{0,3}部门|人民政府|政府|机关|登记机关|监管局|财政局|发展改革委|工业和信息化部|国家能源局|国家药监局|资质中心|财政部|国务院|工信厅|财政厅|[省市县]工业和信息化[厅局]|海关|税务局|各地区?(?![^,。]{0,3}企业)|各级|各省|各市|人民银行|办公室)");
    private static final Pattern SUBJECT_LEAD = Pattern.compile("(?:^|[,;:。)]|请|由|督促|组织|各|有关|相关|省级|地方|对)$");
    private static final Pattern OBJECT_LEAD = Pattern.compile("(?:对|向|报|为|至|给|送|与|与同级|报送|经|据|按)[\\p{IsHan}]{0,2}$");
    private static final Pattern FILLER =
            Pattern.compile("(?:于|在|应|应当|要|可|须|需|原则上|的|每|总部|将|,|会同[^,。;]{1,20}|\\([^)]*\\))*");
    private static final Pattern JOINT = Pattern.compile("[、和及与或](?:[\\p{IsHan}]{0,6})");

    private ActorCues() {}

    /** Who acts, by the statement, then by the statement before it; AUTHORITY when nobody is named. */
    static Set<Actor> read(Statement statement, Expression expression, String previous) {
        List<Hit> hits = hits(statement.text());
        Set<Actor> actors = around(statement.text(), hits, expression);
        if (actors.isEmpty()) {
            List<Hit> earlier = hits(previous);
            actors = subject(previous, earlier, previous.length());
        }
        return actors.isEmpty() ? EnumSet.of(Actor.AUTHORITY) : actors;
    }

    private static Set<Actor> around(String text, List<Hit> hits, Expression expression) {
        Set<Actor> before = subject(text, hits, expression.start());
        if (!before.isEmpty()) {
            return before;
        }
        Set<Actor> inside = EnumSet.noneOf(Actor.class);
        for (Hit hit : hits) {
            if (hit.start() >= expression.start()
                    && !OBJECT_LEAD
                            .matcher(text.substring(Math.max(0, hit.start() - 4), hit.start()))
                            .find()) {
                inside.addAll(withNeighbours(text, hits, hit));
                return inside;
            }
        }
        return inside;
    }

    private static Set<Actor> subject(String text, List<Hit> hits, int at) {
        Hit lead = null;
        Hit any = null;
        for (Hit hit : hits) {
            if (hit.end() > at) {
                break;
            }
            String between = text.substring(hit.end(), at);
            if (between.length() <= 24 && FILLER.matcher(between).matches()) {
                return withNeighbours(text, hits, hit);
            }
            String left = text.substring(Math.max(0, hit.start() - 4), hit.start());
            if (SUBJECT_LEAD.matcher(left).find() && !left.endsWith("对")) {
                lead = hit;
            }
            if (!OBJECT_LEAD.matcher(left).find()) {
                any = hit;
            }
        }
        Hit chosen = lead != null ? lead : any;
        return chosen == null ? EnumSet.noneOf(Actor.class) : withNeighbours(text, hits, chosen);
    }

    private static Set<Actor> withNeighbours(String text, List<Hit> hits, Hit hit) {
        Set<Actor> actors = EnumSet.copyOf(hit.actors());
        int at = hits.indexOf(hit);
        for (int i = at; i > 0 && joined(text, hits.get(i - 1), hits.get(i)); i--) {
            actors.addAll(hits.get(i - 1).actors());
        }
        for (int i = at; i + 1 < hits.size() && joined(text, hits.get(i), hits.get(i + 1)); i++) {
            actors.addAll(hits.get(i + 1).actors());
        }
        return actors;
    }

    private static boolean joined(String text, Hit left, Hit right) {
        return JOINT.matcher(text).region(left.end(), right.start()).matches();
    }

    private static List<Hit> hits(String text) {
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
        return m.group("ent") != null ? EnumSet.of(Actor.ENTERPRISE) : EnumSet.of(Actor.AUTHORITY);
    }
}
