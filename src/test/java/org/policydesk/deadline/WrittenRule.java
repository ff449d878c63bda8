package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Reads the rules of {@code cases.csv}, whose head describes how they are written. */
final class WrittenRule {
    private final Deque<String> words;

    private WrittenRule(String text) {
        words = new ArrayDeque<>(List.of(text.split(" ")));
    }

    static DeadlineRule read(String text) {
        WrittenRule rule = new WrittenRule(text);
        DeadlineRule read = rule.form(rule.words.pop());
        if (!rule.words.isEmpty()) {
            throw new IllegalArgumentException(text + ": left over " + rule.words);
        }
        return read;
    }

    /** A length such as "15 workdays". */
    static Span span(String text) {
        return new WrittenRule(text).span();
    }

    private DeadlineRule form(String form) {
        return switch (form) {
            case "after" -> relative(Direction.AFTER);
            case "before" -> relative(Direction.BEFORE);
            case "left-open" -> leftOpen();
            case "valid" -> new DeadlineRule.Validity(period(), "title", renewal());
            case "limit" -> limit();
            case "expected" -> expected();
            case "by" -> fixed(words.pop());
            case "window" -> window(words.pop());
            case "yearly" -> yearly();
            case "every" -> periodic();
            default -> throw new IllegalArgumentException(form);
        };
    }

    private DeadlineRule relative(Direction direction) {
        Span span = span();
        Rollover rollover = rollover();
        return new DeadlineRule.Relative(
                span, direction, "event", rollover, !word("inclusive").isEmpty(), null);
    }

    private DeadlineRule leftOpen() {
        Direction direction = words.pop().equals("after") ? Direction.AFTER : Direction.BEFORE;
        Span set = span();
        return new DeadlineRule.LeftOpen("in due time", direction, "event", rollover(), null).with(set);
    }

    private DeadlineRule.@Nullable Renewal renewal() {
        if (word("renew").isEmpty()) {
            return null;
        }
        boolean window = words.pop().equals("within");
        return new DeadlineRule.Renewal(span(), window);
    }

    private DeadlineRule limit() {
        if (!words.element().contains("..")) {
            return new DeadlineRule.Limit(null, null, span(), "event");
        }
        DeadlineRule.Course days = course(words.pop());
        return new DeadlineRule.Limit(days.start(), days.end(), null, null);
    }

    private DeadlineRule expected() {
        List<LocalDate> earlier = words.stream().map(LocalDate::parse).toList();
        words.clear();
        return new DeadlineRule.Open("to be announced", earlier);
    }

    private Rollover rollover() {
        return switch (word("civil", "tax", "later", "earlier")) {
            case "civil" -> Rollover.CIVIL_203;
            case "tax" -> Rollover.TAX;
            case "later" -> Rollover.TEXT_LATER;
            case "earlier" -> Rollover.TEXT_EARLIER;
            default -> Rollover.NONE;
        };
    }

    private static DeadlineRule fixed(String day) {
        LocalTime cutOff = day.contains("T") ? LocalDateTime.parse(day).toLocalTime() : null;
        return new DeadlineRule.Fixed(LocalDate.parse(day.substring(0, 10)), cutOff);
    }

    private static DeadlineRule window(String days) {
        int dots = days.indexOf("..");
        return new DeadlineRule.Window(day(days.substring(0, dots)), day(days.substring(dots + 2)));
    }

    private DeadlineRule yearly() {
        List<MonthDay> days = new ArrayList<>();
        while (!words.isEmpty() && words.element().matches("\\d\\d-\\d\\d")) {
            days.add(MonthDay.parse("--" + words.pop()));
        }
        return new DeadlineRule.Annual(days, rollover());
    }

    private DeadlineRule periodic() {
        Period every = period();
        Integer month = number("month");
        Integer day = number("day");
        Span offset = word("offset").isEmpty() ? null : span();
        Span within = word("within").isEmpty() ? null : span();
        Integer opens = number("opens");
        DeadlineRule.Course course = word("course").isEmpty() ? null : course(words.pop());
        return new DeadlineRule.Periodic(every, month, day, offset, within, opens, course, rollover());
    }

    private static DeadlineRule.Course course(String days) {
        int dots = days.indexOf("..");
        return new DeadlineRule.Course(day(days.substring(0, dots)), day(days.substring(dots + 2)));
    }

    private @Nullable Integer number(String name) {
        return word(name).isEmpty() ? null : Integer.valueOf(words.pop());
    }

    private Period period() {
        int amount = Integer.parseInt(words.pop());
        return words.pop().startsWith("year") ? Period.ofYears(amount) : Period.ofMonths(amount);
    }

    private Span span() {
        int amount = Integer.parseInt(words.pop());
        return new Span(
                amount,
                switch (words.pop()) {
                    case "workdays" -> Unit.WORKING_DAY;
                    case "days" -> Unit.CALENDAR_DAY;
                    case "months" -> Unit.MONTH;
                    case "years" -> Unit.YEAR;
                    case "hours" -> Unit.HOUR;
                    default -> throw new IllegalArgumentException("unit");
                });
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Takes the next word if it is one of these; else the empty text. */
    private String word(String... expected) {
        return Arrays.asList(expected).contains(words.peek()) ? words.pop() : "";
    }
}
