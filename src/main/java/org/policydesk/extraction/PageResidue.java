package org.policydesk.extraction;

import java.util.HashMap;
import java.util.Map;

/** Finds what pages left in a text: lone page numbers inside sentences, and running heads that repeat. */
final class PageResidue {
    private static final int LONGEST_HEAD = 40;
    private static final int REPEATS = 3;
    /** Signs that go on with a number, so that a number broken off by a line is no page number. */
    private static final String UNITS = "年月日号个天周小工次批时点分秒届期季度家项条款章节万亿元倍种类名人级岁份亩吨千百多余至到及和以%.:-、,)]》";

    private PageResidue() {}

    static boolean[] mark(String source) {
        boolean[] residue = new boolean[source.length()];
        Map<String, Integer> heads = countHeads(source);
        int start = 0;
        while (start < source.length()) {
            int end = endOfLine(source, start);
            int from = start;
            int to = end;
            while (from < to && NormalText.isBlank(source.charAt(from))) {
                from++;
            }
            while (to > from && NormalText.isBlank(source.charAt(to - 1))) {
                to--;
            }
            if (from < to && (isPageNumber(source, from, to) || isHead(heads, source, from, to))) {
                for (int i = from; i < to; i++) {
                    residue[i] = true;
                }
            }
            start = end + 1;
        }
        return residue;
    }

    private static Map<String, Integer> countHeads(String source) {
        Map<String, Integer> counts = new HashMap<>();
        int start = 0;
        while (start < source.length()) {
            int end = endOfLine(source, start);
            if (end - start <= LONGEST_HEAD && end - start >= 4) {
                String line = NormalText.squash(source.substring(start, end));
                if (looksLikeHead(line)) {
                    counts.merge(line, 1, Integer::sum);
                }
            }
            start = end + 1;
        }
        return counts;
    }

    private static boolean looksLikeHead(String line) {
        return line.contains("汇编") || line.contains("简报") || line.startsWith("总第") || line.contains("Association");
    }

    private static boolean isHead(Map<String, Integer> heads, String source, int from, int to) {
        return to - from <= LONGEST_HEAD
                && heads.getOrDefault(NormalText.squash(source.substring(from, to)), 0) >= REPEATS;
    }

    private static boolean isPageNumber(String source, int from, int to) {
        if (to - from > 7) {
            return false;
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '-' && c != '—' && c != ' ') {
                return false;
            }
        }
        return digits > 0 && digits <= 4 && !goesOn(source, from, to);
    }

    private static boolean goesOn(String source, int from, int to) {
        int next = to;
        while (next < source.length() && NormalText.isBlank(source.charAt(next))) {
            next++;
        }
        int previous = from - 1;
        while (previous >= 0 && NormalText.isBlank(source.charAt(previous))) {
            previous--;
        }
        if (previous < 0 || next >= source.length()) {
            return false;
        }
        char after = NormalText.squash(String.valueOf(source.charAt(next))).charAt(0);
        char before = source.charAt(previous);
        return UNITS.indexOf(after) >= 0 || after < 0x80 || before < 0x80 || "第年月每〔（．：".indexOf(before) >= 0;
    }

    private static int endOfLine(String source, int start) {
        int end = source.indexOf('\n', start);
        return end < 0 ? source.length() : end;
    }
}
