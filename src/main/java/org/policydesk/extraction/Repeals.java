package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a policy puts out of force: 《…》（…号）同时废止, 废止《…》. A fact of the policy and no item. */
final class Repeals {
    private static final Pattern WORDS = Pattern.compile("废止|停止执行|失效|不再执行");
    private static final Pattern QUOTED = Pattern.compile(
            "《([^《》]{4,90}(?:[《〈<][^《》〉>]{2,60}[》〉>][^《》]{0,30})?)》(?:\\((?<n>[^()]{4,40}号)[^()]{0,12}\\))?");
    private static final Pattern CARRIED_ON = Pattern.compile("(?:按照?|依据|根据|依照|参照|适用|执行|与)(?:原)?$");
    private static final int MOST = 20;
    private static final int LONGEST = 900;

    private Repeals() {}

    static List<Repeal> in(NormalText normal, int from, int to) {
        String view = normal.view();
        List<Repeal> found = new ArrayList<>();
        Matcher words = WORDS.matcher(view).region(from, to);
        int read = from;
        while (words.find() && found.size() < MOST) {
            int start = Math.max(read, startOfSentence(view, words.start(), from));
            int end = endOfSentence(view, words.end(), to);
            boolean forward = view.startsWith("《", words.end()) || view.startsWith("原《", words.end());
            int until = forward ? end : words.start();
            if (start < until) {
                Matcher quoted = QUOTED.matcher(view).region(forward ? words.end() : start, until);
                while (quoted.find() && found.size() < MOST) {
                    add(normal, start, quoted, found);
                }
            }
            read = Math.max(read, until);
        }
        return found;
    }

    private static void add(NormalText normal, int start, Matcher quoted, List<Repeal> found) {
        String before = normal.view().substring(Math.max(start, quoted.start() - 6), quoted.start());
        String number = quoted.group("n");
        Repeal repeal = new Repeal(
                normal.words(quoted.start(1), quoted.end(1)), number == null ? null : DocNumber.bracketed(number));
        if (!CARRIED_ON.matcher(before).find() && !found.contains(repeal)) {
            found.add(repeal);
        }
    }

    private static int startOfSentence(String view, int at, int from) {
        int start = at;
        while (start > from && at - start < LONGEST && "。;".indexOf(view.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int endOfSentence(String view, int at, int to) {
        int end = at;
        while (end < to && end - at < LONGEST && view.charAt(end) != '。') {
            end++;
        }
        return end;
    }
}
