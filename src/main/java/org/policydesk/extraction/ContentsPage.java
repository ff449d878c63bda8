package org.policydesk.extraction;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contents page of a compilation: its titles, so that the body's title lines are known for what they are. */
final class ContentsPage {
    /** With leaders, or straight behind the kind of paper where a printed page had no room for them. */
    private static final Pattern ENTRY = Pattern.compile(
            "(.*?)[\\s.…·]*[\\s.…·]\\d{1,4}$|(.{6,}(?:通知|公告|通告|公示|办法|意见|方案|细则|条例|规定|解读|指南|指引|目录|名单|函))\\d{1,4}$");
    /** 一、国家层面: heads the titles below it and is no part of them. */
    private static final Pattern DIVIDER =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分).{0,10}(?:层面|政策|文件|动态|要闻|部分|年度|综合|资讯)");

    private static final int GIVE_UP = 12;
    private static final int LONGEST = 120;
    private final NavigableSet<String> titles;
    private final int end;

    private ContentsPage(NavigableSet<String> titles, int end) {
        this.titles = titles;
        this.end = end;
    }

    static ContentsPage in(List<SourceLine> lines) {
        for (int i = 0; i < Math.min(lines.size(), 400); i++) {
            String flat = lines.get(i).flat();
            if (flat.equals("目录") || flat.equals("目次")) {
                return read(lines, i + 1);
            }
        }
        return new ContentsPage(new TreeSet<>(), 0);
    }

    private static ContentsPage read(List<SourceLine> lines, int from) {
        NavigableSet<String> titles = new TreeSet<>();
        StringBuilder pending = new StringBuilder();
        int end = from;
        for (int i = from; i < lines.size() && i - end < GIVE_UP; i++) {
            Matcher entry = ENTRY.matcher(lines.get(i).text());
            if (entry.matches()) {
                String words = entry.group(1) == null ? entry.group(2) : entry.group(1);
                String title = flat(pending + words);
                pending.setLength(0);
                end = i + 1;
                if (title.length() >= 6) {
                    titles.add(title);
                }
            } else {
                boolean divider = DIVIDER.matcher(lines.get(i).flat()).matches();
                pending.append(divider ? "" : lines.get(i).text());
            }
        }
        return titles.isEmpty() ? new ContentsPage(titles, 0) : new ContentsPage(titles, end);
    }

    /** The index of the first line after it; 0 when there is none. */
    int end() {
        return end;
    }

    /** The number of lines from {@code at} that make up one of its titles; 0 when they don't. */
    int titleLines(List<SourceLine> lines, int at) {
        if (titles.isEmpty()) {
            return 0;
        }
        StringBuilder joined = new StringBuilder();
        for (int n = 1; n <= 4 && at + n <= lines.size(); n++) {
            joined.append(flat(lines.get(at + n - 1).text()));
            String title = titles.ceiling(joined.toString());
            if (title == null || !title.startsWith(joined.toString())) {
                return 0;
            }
            if (title.length() == joined.length() && title.length() <= LONGEST) {
                return n;
            }
        }
        return 0;
    }

    private static String flat(String title) {
        return Heading.without(Heading.flat(title), ".…·");
    }
}
