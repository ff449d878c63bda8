package org.policydesk.extraction;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a statement. */
final class DateScanner {
    private static final String MONTH = "(?:1[0-2]|0?[1-9])";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})年度?(?:(?<m>" + MONTH
            + ")月份?(?:(?<d>" + DAY + ")(?:[日号]|(?=[-至到]" + DAY + "[日号]))|(?<e>[底末])|(?!\\d))|(?<ye>年?[底末]|内))?"
            + "|(?<cy>二[〇零○][一二三四五六七八九〇零○]{2})年(?:(?<cm>十[一二]?|[一二三四五六七八九])月(?:(?<cd>三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])日|(?<ce>[底末]))?)"
            + "|(?<w>(?<![\\d一二三四五六七八九十两几上全半近每多按整干数去往当])年(?=[底内末])|今年|本年度?|当年度?|次年|翌年|明年)(?:(?<m1>" + MONTH
            + ")月份?(?:(?<d1>" + DAY
            + ")[日号]|(?<e1>[底末]))|(?<ye1>年?[底末]|内)?)"
            + "|(?<![\\d.])(?<m2>" + MONTH + ")月份?(?:(?<d2>" + DAY + ")[日号]|(?<e2>[底末]))"
            + "|(?<!\\d)(?<y3>20\\d{2})[-./](?<m3>" + MONTH + ")[-./](?<d3>" + DAY + ")(?![\\d.])");
    private static final Pattern HOUR = Pattern.compile(
            "(?:上午|下午|晚|中午)?(?<h>[01]?\\d|2[0-4])(?::(?<mi>[0-5]\\d)(?::[0-5]\\d)?|[时点](?<mi2>[0-5]\\d)?分?(?:整)?)");
    private static final Pattern NOTE = Pattern.compile("\\((?:不?含|周|星期|遇)[^)]{0,12}+\\)");

    private DateScanner() {}

    static List<DatePoint> scan(String text) {
        if (text.indexOf('月') < 0 && text.indexOf('年') < 0 && text.indexOf("20") < 0) {
            return List.of();
        }
        List<DatePoint> points = new ArrayList<>();
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            points.add(point(text, m));
        }
        return points;
    }

    private static DatePoint point(String text, Matcher m) {
        int end = m.end();
        Matcher note = NOTE.matcher(text).region(end, text.length());
        if (note.lookingAt()) {
            end = note.end();
        }
        LocalTime time = null;
        Matcher hour = HOUR.matcher(text).region(end, text.length());
        if (hour.lookingAt() && first(m, "d", "d1", "d2", "d3", "cd") != null) {
            time = time(hour);
            end = hour.end();
        }
        String word = "年".equals(m.group("w")) ? "今年" : m.group("w");
        if (m.group("cy") != null) {
            return chinese(m, end, time);
        }
        boolean atEnd = first(m, "e", "e1", "e2", "ye", "ye1") != null;
        return new DatePoint(
                m.start(),
                end,
                number(first(m, "y", "y3")),
                word == null ? "" : word,
                number(first(m, "m", "m1", "m2", "m3")),
                number(first(m, "d", "d1", "d2", "d3")),
                atEnd,
                time);
    }

    private static DatePoint chinese(Matcher m, int end, @Nullable LocalTime time) {
        int year = 0;
        for (char digit : m.group("cy").toCharArray()) {
            year = 10 * year + Math.max(0, "〇一二三四五六七八九".indexOf(digit));
        }
        int day = m.group("cd") == null ? 0 : Numerals.read(m.group("cd"));
        return new DatePoint(m.start(), end, year, "", Numerals.read(m.group("cm")), day, m.group("ce") != null, time);
    }

    private static LocalTime time(Matcher hour) {
        int h = Integer.parseInt(hour.group("h"));
        String minute = first(hour, "mi", "mi2");
        if (hour.group().startsWith("下午") && h < 12) {
            h += 12;
        }
        return h >= 24 ? LocalTime.of(23, 59) : LocalTime.of(h, number(minute));
    }

    private static @Nullable String first(Matcher m, String... groups) {
        for (String group : groups) {
            if (m.group(group) != null) {
                return m.group(group);
            }
        }
        return null;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
