package org.policydesk.extraction;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a statement, in digits or Chinese numerals, whole or in part. */
final class DateScanner {
    private static final String YEAR = "(?:(?:19|20)\\d{2}|二[〇零○oO0][一二三四五六七八九〇零○0]{2})";
    private static final String DAY_SIGN = "(?:[日号]|(?=(?:之|以)?前(?![一二三四五六七八九\\d])|止|截止))";
    private static final String WORD = "(?<![\\d一二三四五六七八九十两几上全半近每多按整干数去往当])年(?=[底内末])|今年|本年度?|当年度?|次年度?|翌年|明年|来年|第二年";
    private static final String PART = "(?<q>第?[一二三四1-4]季度)[末底内]?|(?<h>[上下]半年)[末底内]?";
    private static final Pattern DATE = Pattern.compile("(?<![\\d〇])(?:(?<y>" + YEAR + ")年度?|(?<w>" + WORD + ")的?)(?:"
            + month("", "(?!\\d)")
            + "|" + PART + "|(?<ye>年?[底末]|内))?"
            + "|(?<![\\d.一二三四五六七八九十〇每年])" + month("2", "(?=(?:之|以)?前(?!期))")
            + "|(?<![前上下本每各年\\d第])(?<q2>第?[一二三四]季度)[末底内](?!的)"
            + "|(?<!\\d)(?<y3>20\\d{2})[-./](?<m3>" + Digits.MONTH + ")[-./](?<d3>" + Digits.DAY + ")(?![\\d.])");
    /** The signs that a date can begin with, in digits, numerals and words. */
    private static final String FIRST = "0123456789一二三四五六七八九十年今本当次翌明来第上下";

    private static final Pattern HOUR = Pattern.compile(
            "(?:\\(?北京时间\\)?)?(?<half>上午|下午|晚上?|中午|当日|当天)?(?:下班|(?<h>[01]?\\d|2[0-4]|二?十[一二三四五六七八九]?|[零一二三四五六七八九])(?::(?<mi>[0-5]\\d)(?::[0-5]\\d)?|[时点](?<mi2>[0-5]\\d|半)?分?(?:整)?))(?:\\(北京时间\\))?");
    private static final Pattern NOTE = Pattern.compile("\\((?:不?含|包含|周|星期|遇|以|法定|工作日|当日|当天)[^)]{0,14}+\\)");

    private DateScanner() {}

    /** An hour and where it ends. */
    record Hour(LocalTime time, int end) {}

    /** The hour that stands at an index; null where none does. */
    static @Nullable Hour hourAt(String text, int at) {
        Matcher hour = HOUR.matcher(text).region(at, text.length());
        return hour.lookingAt() && hour.group("h") != null ? new Hour(time(hour), hour.end()) : null;
    }

    /** Numbers of months and days as patterns. */
    static final class Digits {
        static final String MONTH = "(?:1[0-2]|0?[1-9])";
        static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
        static final String ANY_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
        static final String ANY_DAY = "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";

        private Digits() {}
    }

    /** A month with its day, its third or its end; {@code bare} tells when it may stand without any. */
    private static String month(String n, String bare) {
        return "(?<m" + n + ">" + Digits.ANY_MONTH + ")月份?(?:(?<d" + n + ">" + Digits.ANY_DAY + ")(?:" + DAY_SIGN
                + "|(?=[-至到]" + Digits.DAY + "[日号]))|(?<x" + n + ">[上中下])旬|(?<e" + n + ">[底末])|" + bare + ")";
    }

    static List<DatePoint> scan(String text) {
        if (text.indexOf('月') < 0 && text.indexOf('年') < 0 && text.indexOf("20") < 0 && text.indexOf('季') < 0) {
            return List.of();
        }
        List<DatePoint> points = new ArrayList<>();
        Starts dates = new Starts(DATE, text, FIRST);
        while (dates.next()) {
            points.add(point(text, dates.match()));
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
        if (first(m, "d", "d2", "d3") != null && hour.lookingAt()) {
            time = hour.group("h") == null ? null : time(hour);
            end = hour.end();
        }
        String word = "年".equals(m.group("w")) ? "今年" : m.group("w");
        String third = first(m, "x", "x2");
        return new DatePoint(
                m.start(),
                end,
                year(first(m, "y", "y3")),
                word == null ? "" : word,
                month(m),
                third == null ? number(first(m, "d", "d2", "d3")) : lastOfThird(third),
                "下".equals(third) || first(m, "e", "e2", "ye", "q", "q2", "h") != null,
                time,
                third == null ? 0 : 10 * "上中下".indexOf(third) + 1);
    }

    /** 上旬 ends on the 10th, 中旬 on the 20th, 下旬 with the month. */
    private static int lastOfThird(String third) {
        return third.equals("下") ? 0 : third.equals("上") ? 10 : 20;
    }

    private static int month(Matcher m) {
        String quarter = first(m, "q", "q2");
        if (quarter != null) {
            return 3 * ("一二三四1234".indexOf(quarter.charAt(quarter.startsWith("第") ? 1 : 0)) % 4 + 1);
        }
        if (m.group("h") != null) {
            return m.group("h").startsWith("上") ? 6 : 12;
        }
        return number(first(m, "m", "m2", "m3"));
    }

    private static int year(@Nullable String written) {
        if (written == null || Character.isDigit(written.charAt(0))) {
            return number(written);
        }
        int year = 0;
        for (char digit : written.toCharArray()) {
            year = 10 * year + Math.max(0, "〇一二三四五六七八九".indexOf(digit));
        }
        return year;
    }

    private static LocalTime time(Matcher hour) {
        int h = Numerals.read(hour.group("h"));
        String minute = first(hour, "mi", "mi2");
        String half = hour.group("half");
        if (half != null && (half.equals("下午") || half.startsWith("晚")) && h < 12) {
            h += 12;
        }
        return h >= 24 ? LocalTime.of(23, 59) : LocalTime.of(h, "半".equals(minute) ? 30 : number(minute));
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
        return digits == null ? 0 : Numerals.read(digits);
    }
}
