package org.policydesk.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/** A draft that only says when a system closes, and what it gives to the draft of what companies do before. */
final class Closing {
    /** The extraction's cue on such a draft. */
    static final String CLOSING = "CLOSING";
    /** Its cue on a draft that such words gave its end already. */
    static final String CLOSED = "CLOSED";

    private static final String LABEL = "系统关闭";

    private Closing() {}

    static boolean is(ActionItem item) {
        return item.cues().contains(CLOSING);
    }

    /** The content that ends with the closing: on its last day that day's hour, else a date further up. */
    static ItemEdit onto(ItemEdit kept, ActionItem closing) {
        LocalDate day = lastDay(closing.rule());
        if (day == null || !day.equals(lastDay(kept.rule()))) {
            return day == null ? kept : kept.with(kept.rule(), new UpstreamDate(LABEL, day));
        }
        LocalTime hour = cutOff(closing.rule());
        return cutOff(kept.rule()) != null || hour == null ? kept : kept.with(at(kept.rule(), hour), null);
    }

    /** The last day that a rule names; null where it names none. */
    static @Nullable LocalDate lastDay(DeadlineRule rule) {
        return switch (rule) {
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
