package org.policydesk.ui.fit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.ItemStanding;
import org.policydesk.task.ItemWindow;
import org.policydesk.task.Light;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/**
 * When an item is next, in words.
 *
 * @param today the business day, Asia/Shanghai
 */
record WindowWords(Words words, LocalDate today) {
    /** The longest time left, in working days, that is counted beside an amber light. */
    private static final int AMBER_DAYS = 10;

    /** What stands beside the light; never empty. */
    String light(ItemStanding item) {
        ItemWindow window = item.window();
        LocalDate due = window.due();
        if (window.kind() != ItemWindow.Kind.DATED || due == null) {
            return words.say("fit.window." + window.kind().name());
        }
        if (window.light() == Light.NONE && item.taskState() != null) {
            return words.say("task.state." + item.taskState().name());
        }
        if (isLater(window.opens())) {
            return words.say("component.due.opens", dates().day(java.util.Objects.requireNonNull(window.opens())));
        }
        if (window.light() == Light.GREEN) {
            return words.say("component.light.green");
        }
        boolean counted = window.light() == Light.RED || window.workingDaysLeft() <= AMBER_DAYS;
        return counted ? left(window, due) : words.say("component.light.start");
    }

    /** The day, with its hour; empty where none is known. */
    String day(ItemWindow window) {
        LocalDate due = window.due();
        if (due == null) {
            return "";
        }
        return words.say(
                window.kind() == ItemWindow.Kind.OVER ? "fit.window.wasDue" : "fit.window.due",
                dates().day(due, window.cutOff()));
    }

    private String left(ItemWindow window, LocalDate due) {
        if (due.isBefore(today)) {
            return words.say("component.due.overdue", (int) (today.toEpochDay() - due.toEpochDay()));
        }
        if (due.equals(today)) {
            return words.say("component.due.today");
        }
        return window.workingDaysLeft() > 0
                ? words.say("component.due.left", window.workingDaysLeft())
                : words.say("component.due.noWorkingDay");
    }

    private boolean isLater(@Nullable LocalDate opens) {
        return opens != null && opens.isAfter(today);
    }

    private Dates dates() {
        return new Dates(words, today);
    }
}
