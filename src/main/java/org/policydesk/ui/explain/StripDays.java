package org.policydesk.ui.explain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.StartBy;

/** What each day is in the story of a date. Immutable. */
final class StripDays {
    private final DateStory story;
    private final Map<LocalDate, Integer> counted = new HashMap<>();

    StripDays(DateStory story) {
        this.story = story;
        List<LocalDate> days = story.why() == null ? List.of() : story.why().countedDays();
        for (int i = 0; i < days.size(); i++) {
            counted.put(days.get(i), i + 1);
        }
    }

    /** The number of a counted day, from 1; 0 for a day that is not counted. */
    int number(LocalDate day) {
        return counted.getOrDefault(day, 0);
    }

    /** Everything that the day is, the most telling first; nothing before the first and after the last day of the story. */
    Set<DayRole> roles(LocalDate day) {
        Set<DayRole> roles = EnumSet.noneOf(DayRole.class);
        if (day.isBefore(story.first()) || day.isAfter(story.last())) {
            return roles;
        }
        add(roles, day.equals(story.due()), DayRole.DUE);
        add(roles, day.equals(story.ruleDue()) && !day.equals(story.due()), DayRole.RULE_DUE);
        add(roles, story.startBy() != null && day.equals(story.startBy().date()), DayRole.START);
        add(roles, day.equals(story.event()), DayRole.EVENT);
        add(roles, day.equals(story.opens()), DayRole.OPENS);
        add(roles, day.equals(story.lapses()), DayRole.LAPSE);
        add(roles, isUnmoved(day), DayRole.UNMOVED);
        add(roles, counted.containsKey(day), DayRole.COUNTED);
        add(roles, inReview(day), DayRole.REVIEW);
        DayRole step = step(day);
        if (step != null) {
            roles.add(step);
        }
        kind(roles, day);
        add(roles, inWindow(day), DayRole.WINDOW);
        return roles;
    }

    private boolean isUnmoved(LocalDate day) {
        return story.why() != null
                && story.lapses() == null
                && day.equals(story.why().unmoved())
                && !day.equals(story.ruleDue());
    }

    private boolean inWindow(LocalDate day) {
        LocalDate opens = story.opens();
        return opens != null && day.isAfter(opens) && day.isBefore(story.due());
    }

    private boolean inReview(LocalDate day) {
        return story.planned() != null
                && day.isAfter(story.due())
                && day.isBefore(story.ruleDue())
                && story.calendar().isWorkingDay(day);
    }

    private void kind(Set<DayRole> roles, LocalDate day) {
        DayKind kind = story.calendar().kindOf(day);
        add(roles, kind == DayKind.MAKE_UP_WORKING, DayRole.MAKE_UP);
        add(roles, kind == DayKind.PUBLIC_HOLIDAY, DayRole.HOLIDAY);
        add(roles, kind == DayKind.WEEKEND, DayRole.WEEKEND);
        add(roles, kind.isWorking() && !story.work().isWorkingDay(day), DayRole.CLOSED);
    }

    /** The step of the preparation that the day belongs to; null on days that are not worked. */
    private @Nullable DayRole step(LocalDate day) {
        StartBy startBy = story.startBy();
        if (startBy == null || !day.isBefore(startBy.due()) || !story.work().isWorkingDay(day)) {
            return null;
        }
        return startBy.steps().stream()
                .filter(step -> !day.isBefore(step.from()))
                .reduce((before, after) -> after)
                .map(step -> DayRole.valueOf(step.key().toUpperCase(Locale.ROOT)))
                .orElse(null);
    }

    private static void add(Set<DayRole> roles, boolean holds, DayRole role) {
        if (holds) {
            roles.add(role);
        }
    }
}
