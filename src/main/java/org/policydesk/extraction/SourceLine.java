package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the text that is not blank.
 *
 * @param start index in the text of its first character that is not blank
 * @param end index after its last such character
 * @param text the line, trimmed
 * @param flat the line without white space, folded
 * @param pageStart whether the line begins a page, which shows as one leading space
 */
record SourceLine(int start, int end, String text, String flat, boolean pageStart) {

    static List<SourceLine> of(String source) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        while (start < source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            add(lines, source, start, end);
            start = end + 1;
        }
        return lines;
    }

    private static void add(List<SourceLine> lines, String source, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && NormalText.isBlank(source.charAt(from))) {
            from++;
        }
        while (to > from && NormalText.isBlank(source.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        String text = source.substring(from, to);
        String flat = NormalText.squash(text);
        boolean number = flat.length() <= 4 && flat.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            boolean pageStart = from == start + 1 && source.charAt(start) == ' ' || source.charAt(start) == '\f';
            lines.add(new SourceLine(from, to, text, flat, pageStart));
        }
    }
}
