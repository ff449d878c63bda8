package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence says besides the date: the act in one clause, the channel, the documents. */
final class Particulars {
    private static final int LONGEST_ACTION = 60;
    private static final Pattern CHANNEL = Pattern.compile(
            "[A-Za-z0-9._-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)+|(?:https?://|www\\.)[A-Za-z0-9./:?=&_%#-]{4,}+");
    private static final Pattern MATERIAL = Pattern.compile("《([^《》]{2,40})》|([\\p{IsHan}“”]{2,16}?"
            + "(?:申请表|申报表|申报书|申请书|推荐表|推荐函|汇总表|承诺书|审计报告|总结报告|情况报告表|证明材料|信息表|工作方案|意见表|佐证材料|台账))");
    private static final Pattern LEADING = Pattern.compile("^(?:并|将|把|应当|应|要|可|须|,)+|^(?:提交|报送|上传|填写|填报|加盖公章的)+");

    private Particulars() {}

    static String action(Statement statement, Expression expression) {
        String after = statement.text().substring(expression.end());
        int end = clauseEnd(after, 0);
        while (end < after.length() && end < 8) {
            end = clauseEnd(after, end + 1);
        }
        String clause = after.substring(0, Math.min(end, LONGEST_ACTION)).replaceAll("^[,、:]+|[,;。:、]+$", "");
        if (clause.length() >= 4) {
            return clause;
        }
        String before = statement.text().substring(0, expression.end());
        int start = Math.max(
                Math.max(before.lastIndexOf(',', expression.start()), before.lastIndexOf(':', expression.start())) + 1,
                0);
        String whole = before.substring(start) + clause;
        return whole.substring(0, Math.min(whole.length(), LONGEST_ACTION));
    }

    private static int clauseEnd(String text, int from) {
        for (int i = Math.min(from, text.length()); i < text.length(); i++) {
            if (",;。".indexOf(text.charAt(i)) >= 0) {
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
        Matcher m = MATERIAL.matcher(statement.text())
                .region(expression.end(), statement.text().length());
        while (m.find() && named.size() < 12) {
            String name = m.group(1) == null ? LEADING.matcher(m.group(2)).replaceAll("") : m.group(1);
            if (!named.contains(name)) {
                named.add(name);
            }
        }
        return named;
    }
}
