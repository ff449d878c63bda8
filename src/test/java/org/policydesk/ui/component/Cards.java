package org.policydesk.ui.component;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.Importance;
import org.policydesk.task.DateSource;
import org.policydesk.task.LifeCycle;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;

/** Cards for tests: an application in preparation, with what a test changes in it. */
public record Cards(
        long id,
        TaskState state,
        Light light,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable LocalDate opens,
        int workingDaysLeft,
        int daysOverdue,
        boolean acknowledged,
        LifeCycle lifeCycle,
        @Nullable Long assignee,
        String title) {
    /** Due on 2025-03-31, to start by 2025-03-07. */
    public static Cards usual() {
        return new Cards(
                7,
                TaskState.PREPARING,
                Light.AMBER,
                LocalDate.of(2025, 3, 31),
                null,
                LocalDate.of(2025, 3, 7),
                null,
                15,
                0,
                true,
                LifeCycle.APPLICATION,
                null,
                "清单申报");
    }

    public Cards lifeCycle(LifeCycle value) {
        return new Cards(
                id,
                state,
                light,
                due,
                cutOff,
                startBy,
                opens,
                workingDaysLeft,
                daysOverdue,
                acknowledged,
                value,
                assignee,
                title);
    }

    public Cards assignee(@Nullable Long value) {
        return new Cards(
                id,
                state,
                light,
                due,
                cutOff,
                startBy,
                opens,
                workingDaysLeft,
                daysOverdue,
                acknowledged,
                lifeCycle,
                value,
                title);
    }

    public Cards title(String value) {
        return new Cards(
                id,
                state,
                light,
                due,
                cutOff,
                startBy,
                opens,
                workingDaysLeft,
                daysOverdue,
                acknowledged,
                lifeCycle,
                assignee,
                value);
    }

    public Cards id(long value) {
        return new Cards(
                value,
                state,
                light,
                due,
                cutOff,
                startBy,
                opens,
                workingDaysLeft,
                daysOverdue,
                acknowledged,
                lifeCycle,
                assignee,
                title);
    }

    public Cards state(TaskState value) {
        return new Cards(
                id,
                value,
                light,
                due,
                cutOff,
                startBy,
                opens,
                workingDaysLeft,
                daysOverdue,
                acknowledged,
                lifeCycle,
                assignee,
                title);
    }

    public Cards light(Light value) {
        return new Cards(
                id,
                state,
                value,
                due,
                cutOff,
                startBy,
                opens,
                workingDaysLeft,
                daysOverdue,
                acknowledged,
                lifeCycle,
                assignee,
                title);
    }

    public Cards due(@Nullable LocalDate value, int left, int overdue) {
        return new Cards(
                id,
                state,
                light,
                value,
                cutOff,
                startBy,
                opens,
                left,
                overdue,
                acknowledged,
                lifeCycle,
                assignee,
                title);
    }

    public Cards cutOff(LocalTime value) {
        return new Cards(
                id,
                state,
                light,
                due,
                value,
                startBy,
                opens,
                workingDaysLeft,
                daysOverdue,
                acknowledged,
                lifeCycle,
                assignee,
                title);
    }

    public Cards startBy(@Nullable LocalDate value) {
        return new Cards(
                id,
                state,
                light,
                due,
                cutOff,
                value,
                opens,
                workingDaysLeft,
                daysOverdue,
                acknowledged,
                lifeCycle,
                assignee,
                title);
    }

    public Cards opens(LocalDate value) {
        return new Cards(
                id,
                state,
                light,
                due,
                cutOff,
                startBy,
                value,
                workingDaysLeft,
                daysOverdue,
                acknowledged,
                lifeCycle,
                assignee,
                title);
    }

    public Cards acknowledged(boolean value) {
        return new Cards(
                id,
                state,
                light,
                due,
                cutOff,
                startBy,
                opens,
                workingDaysLeft,
                daysOverdue,
                value,
                lifeCycle,
                assignee,
                title);
    }

    public TaskCard card() {
        return new TaskCard(
                id,
                1,
                3,
                5,
                "海岳重工",
                title,
                "申报通知",
                lifeCycle,
                state,
                due,
                cutOff,
                startBy,
                opens,
                1,
                DateSource.NOTICE,
                false,
                workingDaysLeft,
                daysOverdue,
                light,
                assignee,
                assignee == null ? null : "经办 " + assignee,
                0,
                0,
                0,
                0,
                false,
                false,
                acknowledged,
                null,
                null,
                false,
                Importance.NORMAL);
    }

    /** The card as it would be another member's. */
    public static TaskCard of(TaskCard card, long memberId, String memberName) {
        return new TaskCard(
                card.id(),
                card.version(),
                card.itemId(),
                memberId,
                memberName,
                card.title(),
                card.policyTitle(),
                card.lifeCycle(),
                card.state(),
                card.due(),
                card.cutOff(),
                card.startBy(),
                card.opens(),
                card.dueVersion(),
                card.dateSource(),
                card.provisional(),
                card.workingDaysLeft(),
                card.daysOverdue(),
                card.light(),
                card.assigneeId(),
                card.assigneeName(),
                card.materialsDone(),
                card.materialsTotal(),
                card.comments(),
                card.unread(),
                card.unverified(),
                card.noLongerMatches(),
                card.acknowledged(),
                card.pausedSince(),
                card.snoozedUntil(),
                card.asksAgain(),
                card.importance());
    }
}
