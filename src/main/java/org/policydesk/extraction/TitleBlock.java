package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a title that stand above a document number or a bracketed date. */
final class TitleBlock {
    private static final int MOST_LINES = 6;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。;:!?,、]");
    private static final Pattern CLOSING = Pattern.compile(
            "\\(.*(公开|删减|截至|此件|试行稿|联系人).*\\)|附件.*|\\d{4}年\\d{1,2}月\\d{1,2}日?|[-·•].*|\\d{1,2}[.、].*|抄送.*|联系.*|.*https?://.*");
    private static final Pattern BODY_OF_ISSUERS =
            Pattern.compile(".*(部|委|局|办|厅|院|会|署|行|办公室|秘书局|综合司|政府|部门|总局|公司|关于|法院|中心|、)(\\([^)]*\\)?)?");
    private static final Pattern CITING = Pattern.compile("^(?:按照|根据|依据|依照|遵照|参照|详见|执行|落实|贯彻|符合|适用|见|以及|和|及|由|经)");
    private static final Pattern ISSUING = Pattern.compile("关于|联合|印发|发布|公布|转发");
    private static final Pattern VERB = Pattern.compile(
            ".*(关于|印发|发布|公布|转发|出台|发文|启动|部署|修订|开展|实施|推动|加快|明确|通知|意见|办法|公告|有关事项|申报|征集|认定|遴选|公示|方案|措施|细则|规定|条例|指南|目录|延续|调整|通报|决定).*");

    private TitleBlock() {}

    /** The index of the title's first line above {@code anchor}, or -1 when what stands there is no title. */
    static int above(List<SourceLine> lines, int anchor) {
        int top = -1;
        String joined = "";
        for (int i = anchor - 1; i >= 0 && anchor - i <= MOST_LINES; i--) {
            SourceLine line = lines.get(i);
            if (!belongs(line, joined)) {
                break;
            }
            top = i;
            joined = line.flat() + joined;
            if (line.pageStart() && named(joined) && !joined.startsWith("关于")) {
                break;
            }
        }
        return top >= 0 && named(joined) ? top : -1;
    }

    private static boolean belongs(SourceLine line, String joined) {
        String flat = line.flat();
        if (flat.length() > 80
                || line.text().indexOf('\t') >= 0
                || CLOSING.matcher(flat).matches()) {
            return false;
        }
        if (!complete(joined)) {
            return !SENTENCE_END.matcher(flat).matches() || flat.endsWith("、") || inTitle(flat);
        }
        return BODY_OF_ISSUERS.matcher(flat).matches()
                        && !SENTENCE_END.matcher(flat).matches()
                || opensBracket(flat, joined);
    }

    private static boolean inTitle(String flat) {
        return flat.contains("《") && !flat.contains("》") && flat.endsWith(",");
    }

    private static boolean opensBracket(String above, String joined) {
        int open = joined.indexOf('《');
        int close = joined.indexOf('》');
        return close >= 0 && (open < 0 || close < open) && above.contains("《");
    }

    /** Whether it begins with a body that issues: more above can only be further bodies. */
    private static boolean complete(String joined) {
        Matcher verb = ISSUING.matcher(joined);
        return verb.find()
                && verb.start() > 1
                && BODY_OF_ISSUERS.matcher(joined.substring(0, verb.start())).matches();
    }

    static boolean named(@Nullable String joined) {
        return joined != null
                && joined.length() >= 6
                && VERB.matcher(joined).matches()
                && !joined.startsWith("的")
                && !CITING.matcher(joined).find();
    }

    /** The lines from {@code first} to before {@code end} as one line; a break inside Chinese text leaves no space. */
    static String join(List<SourceLine> lines, int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i < end; i++) {
            out.append(lines.get(i).text());
        }
        return out.toString()
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=[\\p{IsHan}》]) (?=[《\\p{IsHan}]{12,}$)", " ")
                .strip();
    }
}
