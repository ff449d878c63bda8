package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.extraction.Outline.Entry;

/** The parts of a policy that list conditions: under a heading (一、申报条件) or after a sentence (应同时符合以下条件:). */
final class ConditionSections {
    /**
     * A list of conditions.
     *
     * @param start index in the view of its heading
     * @param depth of its heading, 1 for an annex
     * @param at index in the view where the words over it begin
     * @param heading the words over it, as the view has them
     * @param points from where to where each of its points stands in the view
     */
    record ConditionSection(int start, int depth, int at, String heading, List<Stretch> points) {}

    /** A stretch of the view. */
    record Stretch(int start, int end) {}

    private static final int LONGEST_HEADING = 26;
    private static final int MOST_POINTS = 24;
    private static final int LONGEST_POINT = 600;
    private static final String OF =
            "(?:申报|申请|推荐|参评|参选|参赛|认定|遴选|评选|评价|评定|入选|入围|准入|报名|支持|奖励|补助|基本|资格|企业|主体|单位|项目|产品|征集|培育|创建|备案|复核|享受|适用|列入|授予|评审|案例|必备|具体|限定|指标)";
    private static final Pattern HEADING = Pattern.compile("[\\p{IsHan}“”\"、()]{0,18}?" + OF
            + "(?:主体|单位|企业|对象|产品|项目|案例|指标)?(?:的?(?:基本|具体))?(?:条件|资格|标准|要求|对象)(?:[和及与、](?:条件|要求|范围|标准))?");
    private static final Pattern NO_HEADING =
            Pattern.compile("材料|程序|流程|时间|方式|报送要求|工作要求|组织|保障|建设条件|管理要求|填报|填写|格式|验收|评价标准|评审标准|评分");
    private static final Pattern INTRO = Pattern.compile(
            "(?:应当?|须|需|必须|要)?(?:同时|均)?(?:具备|具有|符合|满足)(?:以下|下列|如下|下述)[^。;:]{0,16}[:。]|(?:条件|要求|标准)(?:如下|为)[:。]|(?:申报|申请|参评|推荐)(?:主体|单位|企业|项目|产品)[^。;:]{0,10}?(?:应当?|须|需)(?:同时)?(?:具备|符合|满足):|下列条件之一[^。;:]{0,8}:");

    private ConditionSections() {}

    static List<ConditionSection> in(String view, List<Entry> entries) {
        List<ConditionSection> sections = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String heading = entry.start() < covered ? "" : heading(view, entry);
            if (!heading.isEmpty()) {
                ConditionSection section = new ConditionSection(
                        entry.start(), entry.depth(), entry.text(), heading, points(view, entries, i));
                if (!section.points().isEmpty()) {
                    sections.add(section);
                    covered = section.points().getLast().end();
                }
            }
        }
        return sections;
    }

    private static String heading(String view, Entry entry) {
        String text = view.substring(entry.text(), Math.min(entry.end(), entry.text() + LONGEST_POINT));
        int stop = firstOf(text, "。:");
        int line = Math.max(0, Math.min(text.length(), entry.head() - entry.text()));
        String head = text.substring(0, stop < 0 ? line : Math.min(stop, line));
        boolean titled = head.length() <= LONGEST_HEADING
                && HEADING.matcher(head).matches()
                && !NO_HEADING.matcher(head).find();
        if (introduces(text)) {
            Matcher intro = INTRO.matcher(text);
            if (intro.find()) {
                return text.substring(0, intro.end());
            }
        }
        return titled ? head : "";
    }

    private static boolean introduces(String text) {
        boolean following = text.contains("下列") || text.contains("以下") || text.contains("如下") || text.contains("下述");
        return following
                || text.indexOf(':') >= 0
                        && (text.contains("条件为:")
                                || text.contains("要求为:")
                                || text.contains("标准为:")
                                || text.contains("符合:")
                                || text.contains("满足:")
                                || text.contains("具备:"));
    }

    /** The numbered paragraphs one step below; the sentences after the heading when there are none. */
    private static List<Stretch> points(String view, List<Entry> entries, int at) {
        Entry over = entries.get(at);
        List<Stretch> points = new ArrayList<>();
        int depth = at + 1 < entries.size() ? entries.get(at + 1).depth() : 0;
        if (depth <= over.depth()) {
            int from = over.text() + heading(view, over).length();
            int to = Math.min(over.end(), from + LONGEST_POINT);
            return from + 4 < to ? List.of(new Stretch(from, to)) : List.of();
        }
        for (int i = at + 1; i < entries.size() && points.size() < MOST_POINTS; i++) {
            Entry entry = entries.get(i);
            if (entry.depth() < depth) {
                break;
            }
            if (entry.depth() == depth) {
                points.add(new Stretch(entry.text(), Math.min(entry.end(), entry.text() + LONGEST_POINT)));
            } else if (!points.isEmpty()) {
                Stretch last = points.removeLast();
                points.add(new Stretch(last.start(), Math.min(entry.end(), last.start() + LONGEST_POINT)));
            }
        }
        return points;
    }

    private static int firstOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
