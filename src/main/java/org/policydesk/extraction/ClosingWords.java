package org.policydesk.extraction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/**
 * The words by which a system closes. A sentence is taken to say only that, if its date opens a clause and the system stands directly
 * beside it: a real deadline that was taken for a closing would be lost, a closing that was not recognised is only one draft more.
 */
final class ClosingWords {
    private static final String LATER = "届时|逾期|逾时|超时|超期|过期|过时|到期|期满|届满";
    private static final String NOT_ITS_NAME = "(?!" + LATER + "|登录|登陆|进入|通过|提交|完成|截止|截至)";
    private static final String SYSTEM =
            "(?<what>(?:" + NOT_ITS_NAME + "[\\p{IsHan}“”\"]){0,16}?(?:系统|平台|通道|端口|入口|网站))";
    private static final String HOW = "(?:将|会|届时|自动|准时|统一|同时|即)*";
    private static final String SHUTS = "(?:关闭|停止|截止)";
    /** 系统关闭前提交, 系统截止时间为: something else is said. */
    private static final String NO_MORE = "(?!(?:之|以)?[前后]|的|时|日|期)";

    private static final Pattern SHUT_AFTER =
            Pattern.compile("(?:(?:(?<=[后起时整点])|(?:之|以)?后|起|整|时),?)?将?" + SYSTEM + HOW + SHUTS + NO_MORE);
    private static final Pattern SHUT_BEFORE =
            Pattern.compile("(?<![\\p{IsHan}“”\"])" + SYSTEM + "(?:将|会|拟|计划)?[于在]?$");
    private static final Pattern SHUT_ON = Pattern.compile("(?:将|自动|准时|统一)*" + SHUTS + NO_MORE);
    private static final Pattern HOUR_BEFORE =
            Pattern.compile("(?:(?:之|以)?后|起|整|时)?,?(?:将|届时|会)?" + SYSTEM + HOW + SHUTS + "(?!时间|日期)");
    private static final Pattern SHUTTING =
            Pattern.compile("(?:" + LATER + "|[\\d:,年月日号点分时整上下午]|[于在]|以?后|起|将|则)*+" + SYSTEM + HOW + SHUTS + NO_MORE);
    private static final Pattern OPENS = Pattern.compile("(?:^|[。;,(])[于在自从]?$");
    /** 每日22:00系统关闭, 工作日17:00后系统关闭: no day's in particular. */
    private static final Pattern DAILY = Pattern.compile("(?:每|工作)[^,。;]{0,6}$");

    private static final String HOUR_SIGNS = "0123456789上下中晚零一二三四五六七八九十";

    private ClosingWords() {}

    /** What has to be done, where a text only says when the system closes. */
    static String before(String system) {
        return "在" + system + "关闭前提交";
    }

    /** Until when a system that closes at that time can be used: where it closes as the day begins, until the day before ends. */
    static DeadlineRule.Fixed until(LocalDate day, @Nullable LocalTime time) {
        return LocalTime.MIDNIGHT.equals(time)
                ? new DeadlineRule.Fixed(day.minusDays(1), LocalTime.of(23, 59))
                : new DeadlineRule.Fixed(day, time);
    }

    /** What is done: where the words behind the date only say that the system closes, it is what has to be done before. */
    static String act(String action) {
        Matcher shuts = SHUTTING.matcher(action);
        return shuts.lookingAt() ? before(shuts.group("what")) : action;
    }

    /**
     * The system of which a sentence only says that it closes at its date; null for any other sentence.
     *
     * @param start of the date, in the view
     * @param end of the date
     */
    static @Nullable String closing(String view, int sentenceStart, int start, int end, int sentenceEnd) {
        Matcher after = SHUT_AFTER.matcher(view).region(end, sentenceEnd).useTransparentBounds(true);
        if (after.lookingAt()) {
            boolean opens = OPENS.matcher(view).region(sentenceStart, start).find();
            return opens ? after.group("what") : null;
        }
        Matcher named = SHUT_BEFORE.matcher(view).region(sentenceStart, start);
        boolean shuts = SHUT_ON.matcher(view).region(end, sentenceEnd).lookingAt();
        return shuts && named.find() ? named.group("what") : null;
    }

    /** The hour at which a system closes on that day; a date beside it must be that day. */
    static @Nullable LocalTime hour(String text, @Nullable LocalDate day) {
        List<DatePoint> dates = DateScanner.scan(text);
        for (DatePoint date : dates) {
            boolean same = day != null
                    && date.month() == day.getMonthValue()
                    && date.day() == day.getDayOfMonth()
                    && (date.year() == 0 || date.year() == day.getYear());
            if (date.time() != null && shuts(text, date.start(), date.end())) {
                return same ? date.time() : null;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            boolean begins = HOUR_SIGNS.indexOf(text.charAt(i)) >= 0
                    && (i == 0 || ",。;:于在当日天(".indexOf(text.charAt(i - 1)) >= 0);
            int at = i;
            DateScanner.Hour hour = begins && dates.stream().noneMatch(d -> d.start() <= at && at < d.end())
                    ? DateScanner.hourAt(text, i)
                    : null;
            if (hour != null && shuts(text, i, hour.end())) {
                return DAILY.matcher(text).region(0, i).find() ? null : hour.time();
            }
        }
        return null;
    }

    /** Whether a system closes at what stands from an index to another. */
    private static boolean shuts(String text, int start, int end) {
        return HOUR_BEFORE.matcher(text).region(end, text.length()).lookingAt()
                || SHUT_ON.matcher(text).region(end, text.length()).lookingAt()
                        && SHUT_BEFORE.matcher(text).region(0, start).find();
    }
}
