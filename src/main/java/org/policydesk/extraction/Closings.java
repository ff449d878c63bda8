package org.policydesk.extraction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/**
 * What is said of a system that closes (4月25日17:00后填报系统将关闭): nothing that a company does, but the hard end of the window in which
 * it does it. On the window's last day it gives that day its hour; on a later day it stands by itself, as what has to be done before.
 */
final class Closings {
    /** On an item that only says when a system closes. */
    static final String CLOSING = "CLOSING";
    /** On an item whose last day such words end. */
    static final String CLOSED = "CLOSED";

    private static final int NONE = -1;
    private static final int REACH = 800;
    private static final int NEAR = 90;
    private static final String SYSTEM = "(?<what>[\\p{IsHan}“”\"]{0,12}?(?:系统|平台|通道|端口|入口|网站))";
    private static final String SHUTS = "(?:关闭|停止|截止)";
    private static final Pattern SHUT_AFTER =
            Pattern.compile("(?:(?:之|以)?后|起|整|时)?,?(?:将|届时|会)?" + SYSTEM + "(?:将|会|届时|自动|准时|统一|同时|即)*" + SHUTS);
    private static final Pattern SHUT_BEFORE = Pattern.compile(SYSTEM + "(?:将|会|拟|计划)?[于在]?$");
    private static final Pattern SHUT_ON = Pattern.compile("(?:将|自动|准时|统一)*" + SHUTS);
    private static final Pattern SHUTTING = Pattern.compile(SYSTEM + "(?:将|会|届时|自动|准时|统一|同时|即)*" + SHUTS);
    private static final String HOUR_SIGNS = "0123456789上下中晚零一二三四五六七八九十";

    private final NormalText normal;
    private final List<ItemDraft> items;
    private final int before;

    /**
     * @param items of the text so far
     * @param before how many of them are not of the policy
     */
    Closings(NormalText normal, List<ItemDraft> items, int before) {
        this.normal = normal;
        this.items = items;
        this.before = before;
    }

    void bind() {
        for (int i = before; i < items.size(); i++) {
            String system = lastDay(items.get(i)) == null ? null : system(items.get(i));
            if (system != null) {
                items.set(i, items.get(i).closing(before(system)));
            }
        }
        for (int i = before; i < items.size(); i++) {
            if (isClosing(items.get(i))) {
                close(i);
            } else if (cutOff(items.get(i).rule()) == null && lastDay(items.get(i)) != null) {
                readHour(i);
            }
        }
    }

    /** The system of which the item's sentence says that it closes by that time; null for any other sentence. */
    private @Nullable String system(ItemDraft item) {
        int end = normal.indexOf(item.deadlineEnd());
        Matcher after = SHUT_AFTER.matcher(normal.view()).region(end, normal.indexOf(item.sentenceEnd()));
        if (after.lookingAt()) {
            return after.group("what");
        }
        int start = normal.indexOf(item.deadlineStart());
        Matcher named = SHUT_BEFORE.matcher(normal.view()).region(normal.indexOf(item.sentenceStart()), start);
        boolean shuts = SHUT_ON.matcher(normal.view())
                .region(end, normal.indexOf(item.sentenceEnd()))
                .lookingAt();
        return shuts && named.find() ? named.group("what") : null;
    }

    /** Ends what is done up to the same day, by companies if any; what is done up to an earlier day is for the reviewer to put together. */
    private void close(int closing) {
        ItemDraft end = items.get(closing);
        int ended = IntStream.range(before, items.size())
                .filter(i -> isOf(items.get(i), end))
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(i -> !isOfCompanies(items.get(i)))
                        .thenComparing(i -> distance(items.get(i), end)))
                .orElse(NONE);
        if (ended != NONE) {
            ItemDraft item = items.get(ended);
            LocalTime hour = cutOff(end.rule());
            DeadlineRule rule = hour == null || cutOff(item.rule()) != null ? item.rule() : at(item.rule(), hour);
            int to = follows(item, end) ? end.sentenceEnd() : item.sentenceEnd();
            items.set(ended, item.closedBy(rule, to, act(item)));
            items.set(closing, end.closingOf(ended));
        }
    }

    private static boolean isOf(ItemDraft item, ItemDraft closing) {
        boolean same = item.nature() == closing.nature() && item.actors().equals(closing.actors());
        return !isClosing(item)
                && (isOfCompanies(item) || same)
                && Objects.equals(lastDay(item), lastDay(closing))
                && distance(item, closing) < REACH;
    }

    private static boolean isOfCompanies(ItemDraft item) {
        return item.nature() == Nature.TASK && !Collections.disjoint(item.actors(), Actor.OUTSIDE);
    }

    /** What is done: where the words behind the date only say that the system closes, it is what has to be done before. */
    private static String act(ItemDraft item) {
        Matcher shuts = SHUTTING.matcher(item.action());
        return shuts.find() ? before(shuts.group("what")) : item.action();
    }

    private static String before(String system) {
        return "在" + system + "关闭前提交";
    }

    /** What stands before a closing is nearer to it than what stands behind it. */
    private static int distance(ItemDraft item, ItemDraft closing) {
        int far = closing.deadlineStart() - item.deadlineStart();
        return far >= 0 ? far : -2 * far;
    }

    private boolean follows(ItemDraft item, ItemDraft closing) {
        return normal.indexOf(item.sentenceEnd()) == normal.indexOf(closing.sentenceStart());
    }

    /** …3月31日前提交。17:00系统关闭: the hour is that of the day said before. */
    private void readHour(int i) {
        ItemDraft item = items.get(i);
        int from = normal.indexOf(item.deadlineEnd());
        int sentenceEnd = normal.indexOf(item.sentenceEnd());
        int to = Math.min(normal.length(), endOfSentence(sentenceEnd));
        if (i + 1 < items.size()) {
            to = Math.max(from, Math.min(to, normal.indexOf(items.get(i + 1).deadlineStart())));
        }
        String text = normal.view().substring(from, to);
        LocalTime hour = hour(text, lastDay(item));
        if (hour != null) {
            int end = from + text.length() > sentenceEnd ? normal.sourceEnd(from + text.length()) : item.sentenceEnd();
            items.set(i, item.closedBy(at(item.rule(), hour), end, act(item)));
        }
    }

    private int endOfSentence(int from) {
        int end = from;
        while (end < normal.length() && end - from < NEAR && normal.view().charAt(end) != '。') {
            end++;
        }
        return end < normal.length() && normal.view().charAt(end) == '。' ? end + 1 : from;
    }

    /** The hour at which a system closes on that day; a date beside it must be that day. */
    private static @Nullable LocalTime hour(String text, @Nullable LocalDate day) {
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
                return hour.time();
            }
        }
        return null;
    }

    /** Whether a system closes at what stands from an index to another. */
    private static boolean shuts(String text, int start, int end) {
        return SHUT_AFTER.matcher(text).region(end, text.length()).lookingAt()
                || SHUT_ON.matcher(text).region(end, text.length()).lookingAt()
                        && SHUT_BEFORE.matcher(text).region(0, start).find();
    }

    private static boolean isClosing(ItemDraft item) {
        return item.cues().contains(CLOSING);
    }

    private static @Nullable LocalDate lastDay(ItemDraft item) {
        return switch (item.rule()) {
            case DeadlineRule.Fixed fixed -> fixed.end();
            case DeadlineRule.Window window -> window.end();
            default -> null;
        };
    }

    private static @Nullable LocalTime cutOff(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> fixed.cutOff();
            case DeadlineRule.Window window -> window.cutOff();
            default -> null;
        };
    }

    private static DeadlineRule at(DeadlineRule rule, LocalTime hour) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> new DeadlineRule.Fixed(fixed.end(), hour);
            case DeadlineRule.Window window ->
                new DeadlineRule.Window(window.start(), window.end(), window.opensAt(), hour);
            default -> rule;
        };
    }
}
