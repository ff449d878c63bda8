package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered paragraphs of a text, each with its depth: 附件, 第X章, 一、, 第X条, （一）, 1., （1）. */
final class Outline {
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(附件?\\d{0,2}(?![^\\d:.、]{0,3}[:《。,])|附录)|(第[一二三四五六七八九十]{1,3}[章节])|([一二三四五六七八九十]{1,3}[、.])|(第[一二三四五六七八九十百\\d]{1,5}条)"
                    + "|([(][一二三四五六七八九十]{1,3}[)])|(\\d{1,2}[.、](?!\\d))|([(]\\d{1,2}[)]|[①-⑩]))");

    /**
     * A numbered paragraph with all unnumbered lines after it.
     *
     * @param start index in the view of its number
     * @param text index in the view after its number
     * @param end index in the view of the next numbered paragraph
     * @param head index in the view after its first line
     * @param depth 1 for the outermost
     */
    record Entry(int start, int text, int end, int head, int depth) {}

    private final List<Entry> entries;

    private Outline(List<Entry> entries) {
        this.entries = entries;
    }

    static Outline of(List<SourceLine> lines, NormalText normal) {
        List<Entry> found = new ArrayList<>();
        for (SourceLine line : lines) {
            Matcher number = NUMBER.matcher(line.flat());
            if (number.find()) {
                int start = normal.indexOf(line.start());
                close(found, start);
                int depth = 1;
                while (number.group(depth) == null) {
                    depth++;
                }
                found.add(new Entry(start, start + number.end(), normal.length(), normal.indexOf(line.end()), depth));
            }
        }
        return new Outline(found);
    }

    private static void close(List<Entry> found, int at) {
        if (!found.isEmpty()) {
            Entry last = found.removeLast();
            found.add(new Entry(last.start(), Math.min(last.text(), at), at, Math.min(last.head(), at), last.depth()));
        }
    }

    /** The entries that begin within a stretch of the view. */
    List<Entry> between(int from, int to) {
        int first = 0;
        int beyond = entries.size();
        while (first < beyond) {
            int middle = (first + beyond) >>> 1;
            if (entries.get(middle).start() < from) {
                first = middle + 1;
            } else {
                beyond = middle;
            }
        }
        int last = first;
        while (last < entries.size() && entries.get(last).start() < to) {
            last++;
        }
        return entries.subList(first, last);
    }
}
