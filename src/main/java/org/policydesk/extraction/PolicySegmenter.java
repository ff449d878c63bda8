package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where each policy of a compilation begins: by number, order, date under the title, contents page, or genre. */
final class PolicySegmenter {
    private static final Pattern DATE_IN_BRACKETS = Pattern.compile("\\((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日?\\)");
    private static final Pattern ADOPTED =
            Pattern.compile("\\((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日.{4,80}(?:通过|公布|发布|修订|审议).*");
    private static final Pattern LAW = Pattern.compile(".{2,40}(?:法|条例|办法|规定|细则)(?:\\((?:试行|暂行|修订|20\\d{2}年修订)\\))?");
    private static final Pattern FIRST_PART = Pattern.compile("第[一1][章条].*|目录?|总则");
    private static final Pattern ANNEX = Pattern.compile("附(?:件|录|表)?[\\d一二三四五六七八九十]{0,2}:?");
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?:专家|政策|权威|一图)?解读(?:之?[一二三四五六七八九十]+)?[|:].{4,80}|[\\p{IsHan}]{0,12}《.{4,90}》(?:的)?(?:(?:政策|专家|图文)?解读(?:材料)?|(?:政策)?问答|问题解答|起草说明|编制说明)|.{6,90}答记者问");
    private static final Pattern ISSUED = Pattern.compile("[\\p{IsHan}、]{4,60}(?:联合)?(?:印发|发布|公布|转发)《.{4,80}》");
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?:(?:[\\p{IsHan}、()]{2,40}?)?(?:转发|印发)?关于|组织|开展|做好|举办|申报|征集|转发|印发|启动)[^。:;]{4,90}的(?:补充|紧急|预)?(?:通知|公告|通告|公示|提示|提醒|复?函|说明|意见)");
    /** A list on public display, by itself. */
    private static final Pattern SHOWN =
            Pattern.compile("(?![一二三四五六七八九十(\\d]{1,3}[、).]|第|附)[^。:;,]{10,60}(?:公示|公告|通告)");

    private static final Pattern OPENING = Pattern.compile("^(?:经|为|根据|按照|依据|现|拟|自)");
    private static final Pattern CITED = Pattern.compile("[的和及等]|同时?$|同时?废|予以?|即行?|自行?$|自行废|废止|要求|规定|精神");
    private static final Pattern QUOTED = Pattern.compile("《([^《》]*(?:[《〈<][^》〉>]*[》〉>][^《》]*)?)》");

    private final List<SourceLine> lines;
    private final ContentsPage contents;
    private final List<Heading> headings = new ArrayList<>();

    private PolicySegmenter(List<SourceLine> lines) {
        this.lines = lines;
        this.contents = ContentsPage.in(lines);
    }

    static List<Heading> headings(List<SourceLine> lines) {
        PolicySegmenter segmenter = new PolicySegmenter(lines);
        for (int i = segmenter.contents.end(); i < lines.size(); i++) {
            Heading heading = segmenter.at(i);
            if (heading != null) {
                segmenter.add(heading);
            }
        }
        return segmenter.headings;
    }

    private @Nullable Heading at(int i) {
        int titleLines = contents.titleLines(lines, i);
        if (titleLines > 0) {
            return headline(i, i + titleLines);
        }
        SourceLine line = lines.get(i);
        String number = DocNumber.whole(line.flat());
        int next = i + 1;
        if (number == null && broken(line.flat()) && next < lines.size()) {
            number = DocNumber.whole(line.flat() + lines.get(next).flat());
            next++;
        }
        if (number != null
                && next < lines.size()
                && cited(line.flat(), lines.get(next).flat())) {
            return null;
        }
        if (number != null || DATE_IN_BRACKETS.matcher(line.flat()).matches()) {
            int top = TitleBlock.above(lines, i);
            return top < 0 ? null : new Heading(top, i + 1, TitleBlock.join(lines, top, i), number);
        }
        Heading order = order(i);
        if (order != null) {
            return order;
        }
        if (ADOPTED.matcher(line.flat()).matches()
                && i > 0
                && LAW.matcher(lines.get(i - 1).flat()).matches()) {
            return new Heading(i - 1, i, lines.get(i - 1).text(), null);
        }
        return genre(i);
    }

    /** 《…》⏎（…号）⏎同时废止: a number in brackets inside a sentence that goes on. */
    private static boolean cited(String flat, String next) {
        boolean bracketed = flat.startsWith("(") || flat.endsWith(")");
        return next.length() > 1 && ",、。;)".indexOf(next.charAt(0)) >= 0
                || bracketed && CITED.matcher(next).lookingAt();
    }

    private static boolean broken(String flat) {
        return flat.length() <= 24 && flat.indexOf('[') > 1 && flat.matches("[\\p{IsHan}]{2,14}\\[[\\d\\]]{0,8}");
    }

    private Heading headline(int first, int end) {
        String title = TitleBlock.join(lines, first, end);
        String number = end < lines.size() ? DocNumber.whole(lines.get(end).flat()) : null;
        String tail = number == null ? DocNumber.tail(NormalText.squash(title)) : null;
        return new Heading(first, number == null ? end : end + 1, title, number == null ? tail : number);
    }

    private @Nullable Heading order(int i) {
        String next = i + 1 < lines.size() ? lines.get(i + 1).flat() : "";
        String number = DocNumber.order(lines.get(i).flat(), next);
        if (number == null) {
            return null;
        }
        int body = number.length() > lines.get(i).flat().length() ? i + 2 : i + 1;
        StringBuilder text = new StringBuilder();
        for (int k = body; k < Math.min(body + 4, lines.size()); k++) {
            text.append(lines.get(k).text());
        }
        Matcher quoted = QUOTED.matcher(text);
        return quoted.find()
                ? new Heading(i, body, quoted.group(1).replace('〈', '《').replace('〉', '》'), number)
                : null;
    }

    private @Nullable Heading genre(int i) {
        SourceLine line = lines.get(i);
        String flat = line.flat();
        boolean afterAnEnd = afterAnEnd(i);
        if (afterAnEnd && law(i)) {
            return new Heading(i, i + 1, line.text(), null);
        }
        if (flat.length() < 10 || !afterAnEnd && !flat.startsWith("关于")) {
            return null;
        }
        for (int n = 1; n <= 3 && i + n < lines.size() && flat.length() <= 110; n++) {
            boolean explained = EXPLAINED.matcher(flat).matches() && !flat.contains("。");
            boolean addressed = ADDRESSED.matcher(flat).matches() && AddressLine.at(lines, i + n);
            boolean shown = n == 1
                    && SHOWN.matcher(flat).matches()
                    && OPENING.matcher(lines.get(i + 1).flat()).find();
            boolean issued = shown || ISSUED.matcher(flat).matches() && startsBody(i + n);
            if (addressed || afterAnEnd && (explained || issued)) {
                return new Heading(i, i + n, TitleBlock.join(lines, i, i + n), null);
            }
            if (flat.contains("。") || flat.endsWith(":") || flat.endsWith(",")) {
                return null;
            }
            flat += lines.get(i + n).flat();
        }
        return null;
    }

    /** A law that stands by itself, without number or order: its title, then its first chapter or article. */
    private boolean law(int i) {
        return i + 1 < lines.size()
                && LAW.matcher(lines.get(i).flat()).matches()
                && FIRST_PART.matcher(lines.get(i + 1).flat()).matches()
                && (i == 0 || !ANNEX.matcher(lines.get(i - 1).flat()).matches());
    }

    private boolean afterAnEnd(int i) {
        if (i == 0 || lines.get(i).pageStart()) {
            return true;
        }
        String previous = lines.get(i - 1).flat();
        return previous.endsWith("。") || previous.endsWith(")") || endsAsSigned(previous) || previous.endsWith("]");
    }

    /** With a day, a number or an address. */
    private static boolean endsAsSigned(String line) {
        char last = line.charAt(line.length() - 1);
        return last == '日' || last >= '0' && last <= '9' || last >= 'a' && last <= 'z' || last == '/';
    }

    private boolean startsBody(int i) {
        String flat = lines.get(i).flat();
        return flat.length() >= 18 || flat.endsWith(":") || flat.startsWith("第一");
    }

    private void add(Heading heading) {
        Heading last = headings.isEmpty() ? null : headings.getLast();
        if (last != null && divides(last, heading)) {
            headings.set(headings.size() - 1, heading);
            return;
        }
        if (last != null && heading.first() <= last.body()) {
            if (last.docNumber() == null && heading.docNumber() != null) {
                headings.set(
                        headings.size() - 1,
                        new Heading(last.first(), heading.body(), last.title(), heading.docNumber()));
            }
            return;
        }
        if (last != null && heading.docNumber() == null && last.flat().contains(heading.flat())) {
            return;
        }
        headings.add(heading);
    }

    /** Whether what was taken for a title only heads the part in which the policy stands (协会工作动态). */
    private static boolean divides(Heading last, Heading heading) {
        return last.docNumber() == null
                && !TitleBlock.named(last.flat())
                && heading.first() == last.body()
                && heading.docNumber() != null;
    }
}
