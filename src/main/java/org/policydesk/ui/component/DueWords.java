package org.policydesk.ui.component;

import java.time.LocalDate;
import java.util.Optional;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;

/**
 * A task's dates in words: 逾期 2 天, 今天 16:00 截止, 还有 3 个工作日. Immutable.
 *
 * @param words the reader's language
 * @param today the business day, Asia/Shanghai
 */
public record DueWords(Words words, LocalDate today) {
    /** The longest time left, in working days, that is counted beside an amber light; beyond it start-by is what matters. */
    private static final int AMBER_DAYS = 10;

    /** What stands beside the light; never empty. */
    public String light(TaskCard card) {
        if (card.isPaused()) {
            return words.say("component.light.paused");
        }
        if (card.light() == Light.NONE) {
            return words.say(
                    card.state().isClosed() ? "component.light.closed" : "component.light.waiting." + card.state());
        }
        if (card.due() == null) {
            return words.say("component.due.none");
        }
        if (card.light() == Light.GREEN || notYetOpen(card)) {
            return notYetOpen(card) ? left(card) : words.say("component.light.green");
        }
        if (lightTellsTimeLeft(card)) {
            return left(card);
        }
        return words.say(begun(card) ? "component.light.begun" : "component.light.start");
    }

    /** Whether the words beside the light are the time left, which then need not stand beside the date again. */
    public static boolean lightTellsTimeLeft(TaskCard card) {
        return card.light() == Light.RED || card.light() == Light.AMBER && card.workingDaysLeft() <= AMBER_DAYS;
    }

    /** The time left; empty when nothing is expected from the company before the due date any more. */
    public String left(TaskCard card) {
        LocalDate due = card.due();
        if (due == null || (!card.state().awaitsCompany() && !card.isOverdue())) {
            return "";
        }
        if (card.isOverdue()) {
            return words.say("component.due.overdue", card.daysOverdue());
        }
        LocalDate opens = card.opens();
        return opens != null && opens.isAfter(today)
                ? words.say("component.due.opens", dates().day(opens))
                : running(card, due);
    }

    /** The due day with its hour; “no due date” where there is none. */
    public String day(TaskCard card) {
        if (card.isPaused()) {
            return words.say("component.due.paused");
        }
        return card.due() == null ? words.say("component.due.none") : dates().day(card.due(), card.cutOff());
    }

    /** Due day and time left: 3月31日 周一 · 还有 15 个工作日. */
    public String dayAndLeft(TaskCard card) {
        String left = left(card);
        return left.isEmpty() ? day(card) : words.say("component.due.dayAndLeft", day(card), left);
    }

    /** When to begin; empty without a start-by date, once the company has handed in, and where it came and work has begun. */
    public Optional<String> startBy(TaskCard card) {
        LocalDate start = card.startBy();
        if (start == null || !card.state().awaitsCompany() || begun(card) && !start.isAfter(today)) {
            return Optional.empty();
        }
        if (start.isBefore(today)) {
            return Optional.of(words.say("component.start.now"));
        }
        return Optional.of(
                start.equals(today)
                        ? words.say("component.start.today")
                        : words.say("component.start.by", dates().day(start)));
    }

    private String running(TaskCard card, LocalDate due) {
        if (due.equals(today)) {
            return card.cutOff() == null
                    ? words.say("component.due.today")
                    : words.say("component.due.todayAt", dates().hour(card.cutOff()));
        }
        if (due.equals(today.plusDays(1))) {
            return words.say("component.due.tomorrow");
        }
        return card.workingDaysLeft() > 0
                ? words.say("component.due.left", card.workingDaysLeft())
                : words.say("component.due.noWorkingDay");
    }

    private static boolean begun(TaskCard card) {
        return card.state() != TaskState.NEW;
    }

    private boolean notYetOpen(TaskCard card) {
        return card.opens() != null && card.opens().isAfter(today);
    }

    private Dates dates() {
        return new Dates(words, today);
    }
}
