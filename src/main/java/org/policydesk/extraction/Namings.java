package org.policydesk.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.ActorWords.Hit;

/**
 * The bodies and companies named in a text, and which of them acts: the subject of a clause, not its object.
 *
 * @param text the text
 * @param hits what is named in it, in order
 */
record Namings(String text, List<Hit> hits) {
    private static final int LONGEST_HEAD = 12;
    private static final int NEAR = 24;
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:第[一二三四五六七八九十百\\d]{1,5}条|[(]?[一二三四五六七八九十]{1,3}[、)]|\\d{1,2}[.、)])");
    private static final Pattern GOVERNING =
            Pattern.compile("[对将把给]|组织(?!单位|部门|机构|者|方)|督促|督导|引导|发动|动员|鼓励|通知|支持|征集|收集|遴选|摸排|筛选");
    private static final Pattern OBJECT_HEAD =
            Pattern.compile("[对向从与为给据按将把被做]|经(?!办|营|销|济)|要(?!求|点|素|件)|在(?!建|库|线)|报送|汇总|报(?!名)|支持|便利"
                    + "|组织(?!单位|部门|机构|者|方)|指导(?!性|单位)|督促|督导|发动|动员|引导|鼓励|通知|培育|征集|收集|遴选|摸排|筛选|协助|帮助|推动");
    /** Who is handed something, after the verb, does not act. */
    private static final Pattern RECEIVING = Pattern.compile("[对向至给与将把从]|经(?!办|营|销|济)|报(?!名|废)|交|送|提|寄|发(?![布起])|告知");

    /** 企业申报材料: theirs, whoever hands them in. */
    private static final Pattern WHOSE =
            Pattern.compile("(?:、[\\p{IsHan}]{1,4}?)?的?(?:纸质|电子)?(?:申报|申请|评价|推荐|复核)?(?:材料|资料|名单|汇总表|申请书|申报书|信息表)");

    private static final Pattern FILLER =
            Pattern.compile("(?:于|在|应当|应|要|可|须|需|原则上|的|总部|将|,|会同[^,。;]{1,20}|\\([^)]*+\\))*+");
    private static final Pattern JOINT = Pattern.compile("[、,和及与或](?:[\\p{IsHan}]{0,6})");
    private static final Pattern NEXT = Pattern.compile(",?(?:各|由|全体|所有|有关|相关)?");

    static Namings in(String text) {
        return new Namings(text, ActorWords.in(text));
    }

    /** Who stands first from an index on. */
    @Nullable
    Hit next(int at) {
        return hits.stream().filter(hit -> hit.start() >= at).findFirst().orElse(null);
    }

    /** 11月30日前市局完成审核: named right after what stands there, unless somebody stands right before it. */
    @Nullable
    Hit directlyAfter(int start, int end) {
        Hit last = null;
        for (Hit hit : hits) {
            if (hit.end() <= start) {
                last = hit;
            } else if (hit.start() >= end) {
                boolean near = NEXT.matcher(text.substring(end, hit.start())).matches();
                boolean taken = last != null
                        && FILLER.matcher(text.substring(last.end(), start)).matches();
                return near && !taken ? hit : null;
            }
        }
        return null;
    }

    /** Who is named first from an index on and is not handed anything. */
    @Nullable
    Hit firstAfter(int at) {
        return hits.stream()
                .filter(hit -> hit.start() >= at)
                .filter(hit -> !RECEIVING.matcher(clauseBefore(hit.start(), at)).find())
                .findFirst()
                .orElse(null);
    }

    /** Who acts by what stands at an index: named right before it, else at the head of the last clause before it. */
    @Nullable
    Hit subject(int at) {
        Hit lead = null;
        Hit any = null;
        for (Hit hit : hits) {
            if (hit.end() > at) {
                break;
            }
            if (WHOSE.matcher(text).region(hit.end(), at).lookingAt()) {
                continue;
            }
            String head = head(hit.start());
            boolean object = object(head);
            boolean over = object && hit.end() < at && text.charAt(hit.end()) == ',';
            if (!over
                    && at - hit.end() <= NEAR
                    && FILLER.matcher(text.substring(hit.end(), at)).matches()) {
                return hit;
            }
            lead = head.length() <= LONGEST_HEAD && !object ? hit : lead;
            any = object ? any : hit;
        }
        return lead != null ? lead : any;
    }

    /** The words of a naming. */
    String word(Hit hit) {
        return text.substring(hit.start(), hit.end());
    }

    /** With those who are named in one list with it. */
    Set<Actor> withNeighbours(Hit hit) {
        Set<Actor> actors = EnumSet.copyOf(hit.actors());
        int at = hits.indexOf(hit);
        for (int i = at; i > 0 && joined(hits.get(i - 1), hits.get(i)); i--) {
            actors.addAll(hits.get(i - 1).actors());
        }
        for (int i = at; i + 1 < hits.size() && joined(hits.get(i), hits.get(i + 1)); i++) {
            actors.addAll(hits.get(i + 1).actors());
        }
        return actors;
    }

    /** 对停产的企业 is an object whatever follows; in 向大气排放的企业 the preposition belongs to what the company does. */
    private static boolean object(String head) {
        int relative = head.lastIndexOf('的') + 1;
        return GOVERNING.matcher(head).find()
                || OBJECT_HEAD.matcher(head.substring(relative)).find();
    }

    private boolean joined(Hit left, Hit right) {
        String between = text.substring(left.end(), right.start());
        return between.length() <= 7
                && !between.startsWith(",")
                && JOINT.matcher(between).matches();
    }

    private String clauseBefore(int at, int from) {
        int start = at;
        while (start > from && ",;:。)".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, at);
    }

    /** What stands between the beginning of the clause and the naming. */
    private String head(int at) {
        int start = at;
        while (start > 0 && at - start < NEAR && ",;:。)".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return NUMBERING.matcher(text.substring(start, at)).replaceFirst("");
    }
}
