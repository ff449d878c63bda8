package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence says besides the date: the act in one clause, the channel, the documents. */
final class Particulars {
    private static final int LONGEST_ACTION = 60;
    private static final int MOST_READ = 240;
    private static final Pattern CHANNEL = Pattern.compile(
            "[A-Za-z0-9._-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)+|(?:https?://|www\\.)[A-Za-z0-9./:?=&_%#-]{4,}+");
    private static final int REACH = 160;
    private static final int MOST_MATERIALS = 12;
    private static final Pattern MATERIAL = Pattern.compile("《([^《》]{2,40})》|(?:申请表|申报表|申报书|申请书|推荐表|推荐函|汇总表|承诺书|审计报告"
            + "|总结报告|情况报告表|报告表|证明材料|信息表|工作方案|意见表|佐证材料|营业执照|台账)");
    private static final Pattern LEADING = Pattern.compile("将|把|提交|报送|上传|填写|填报|加盖公章的|制定|要|应|须|和|及|与|并|的");

    private static final Pattern NOTE = Pattern.compile("[(（][^()（）]*+[)）]");
    private static final Pattern EDGES = Pattern.compile("^[,，、:：]+|[,，;；。:：、]+$");

    private Particulars() {}

    static String action(Statement statement, Expression expression) {
        String words = statement.words();
        String after = words.substring(expression.end(), Math.min(words.length(), expression.end() + MOST_READ));
        after = NOTE.matcher(after).replaceAll("");
        int end = clauseEnd(after, 0);
        while (end < after.length() && end < 8) {
            end = clauseEnd(after, end + 1);
        }
        String clause =
                EDGES.matcher(after.substring(0, Math.min(end, LONGEST_ACTION))).replaceAll("");
        if (clause.length() >= 4) {
            return clause;
        }
        String before = statement.text().substring(0, expression.end());
        int start = Math.max(
                Math.max(before.lastIndexOf(',', expression.start()), before.lastIndexOf(':', expression.start())) + 1,
                0);
        int number = Numbering.length(before.substring(start));
        String whole = words.substring(start + number, expression.end()) + clause;
        return whole.substring(0, Math.min(whole.length(), LONGEST_ACTION));
    }

    private static int clauseEnd(String text, int from) {
        for (int i = Math.min(from, text.length()); i < text.length(); i++) {
            if (",，;；。".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    static @Nullable String channel(String sentence) {
        Matcher channel = CHANNEL.matcher(sentence);
        return channel.find() ? channel.group() : null;
    }

    static List<String> materials(Statement statement, Expression expression) {
        List<String> named = new ArrayList<>();
        String text = statement.text();
        Matcher m = MATERIAL.matcher(text).region(expression.end(), Math.min(text.length(), expression.end() + REACH));
        while (m.find() && named.size() < MOST_MATERIALS) {
            String name = m.group(1) == null
                    ? named(text, expression.end(), m.start(), m.end())
                    : statement.words().substring(m.start(1), m.end(1));
            if (!named.contains(name)) {
                named.add(name);
            }
        }
        return named;
    }

    /** The kind of paper with the words that stand directly before it. */
    private static String named(String text, int from, int paper, int end) {
        int start = paper;
        while (start > from && paper - start < 12 && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        String whole = text.substring(start, end);
        Matcher verb = LEADING.matcher(whole);
        int cut = 0;
        while (verb.find() && verb.end() <= paper - start) {
            cut = verb.end();
        }
        return whole.substring(cut);
    }
}
