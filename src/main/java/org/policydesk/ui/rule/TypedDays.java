package org.policydesk.ui.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** Days that people type one after the other, such as 3-31、10月15日; nothing they typed is passed over. */
final class TypedDays {
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\s]+");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private TypedDays() {}

    /** @throws InvalidRuleException naming the field, if something is no day of the year */
    static List<MonthDay> ofYear(String text, String field) {
        return read(text, DAY, field, day -> MonthDay.of(number(day, 1), number(day, 2)));
    }

    /** @throws InvalidRuleException naming the field, if something is no date */
    static List<LocalDate> dates(String text, String field) {
        return read(text, DATE, field, day -> LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
    }

    private static <T> List<T> read(String text, Pattern form, String field, Function<Matcher, T> day) {
        return Stream.of(BETWEEN.split(text.strip()))
                .filter(typed -> !typed.isEmpty())
                .map(form::matcher)
                .map(typed -> day(typed, field, day))
                .toList();
    }

    private static <T> T day(Matcher typed, String field, Function<Matcher, T> day) {
        try {
            if (typed.matches()) {
                return day.apply(typed);
            }
        } catch (DateTimeException e) {
            // told below, as for any other thing that is no day
        }
        throw new InvalidRuleException(field, Reason.NO_SUCH_DAY);
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
