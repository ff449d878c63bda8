package org.policydesk.generated;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.ItemKind;
import org.policydesk.generated.GeneratedTask.Fate;
import org.policydesk.task.TaskState;

/** Draws what became of a task: what was due long ago is nearly always over, what was due lately often overdue, the rest under way. */
final class Fates {
    private static final int LONG_AGO = 28;
    private static final int NEAR = 30;
    private static final int MOST_LATE = 20;

    private final LocalDate today;

    Fates(LocalDate today) {
        this.today = today;
    }

    Fate draw(Draws draws, GeneratedMember member, GeneratedItem item) {
        TaskState state =
                isApplication(item.content().kind()) ? application(draws, item.due()) : duty(draws, item.due());
        List<GeneratedPerson> people = member.people();
        Long assignee = draws.chance(0.85)
                ? (Long) people.get(draws.below(people.size())).id()
                : null;
        boolean read = state != TaskState.NEW || draws.chance(0.4);
        long reader = assignee == null ? people.getFirst().id() : assignee;
        return new Fate(
                state,
                assignee,
                read && draws.chance(0.93) ? (Long) reader : null,
                submittedOn(draws, state, item.due()));
    }

    static boolean isApplication(ItemKind kind) {
        return kind == ItemKind.APPLICATION || kind == ItemKind.RENEWAL;
    }

    private TaskState application(Draws draws, LocalDate due) {
        if (due.isBefore(today.minusDays(LONG_AGO)) && draws.chance(0.97)) {
            return draws.from(List.of(
                    TaskState.RECOGNISED,
                    TaskState.RECOGNISED,
                    TaskState.RECOGNISED,
                    TaskState.REJECTED,
                    TaskState.DECLINED,
                    TaskState.NOT_APPLICABLE));
        }
        if (draws.chance(handedIn(due))) {
            return draws.from(List.of(TaskState.SUBMITTED, TaskState.RECOMMENDED, TaskState.PUBLIC_NOTICE));
        }
        return draws.chance(0.05) ? TaskState.CORRECTION : begun(draws, due, TaskState.PREPARING);
    }

    private TaskState duty(Draws draws, LocalDate due) {
        if (due.isBefore(today.minusDays(LONG_AGO)) && draws.chance(0.97)) {
            return draws.chance(0.85)
                    ? TaskState.DONE
                    : draws.from(List.of(TaskState.DECLINED, TaskState.NOT_APPLICABLE));
        }
        return draws.chance(handedIn(due)) ? TaskState.DONE : begun(draws, due, TaskState.IN_PROGRESS);
    }

    private double handedIn(LocalDate due) {
        if (due.isBefore(today)) {
            return 0.6;
        }
        return due.isBefore(today.plusDays(NEAR)) ? 0.15 : 0.02;
    }

    private TaskState begun(Draws draws, LocalDate due, TaskState begun) {
        return draws.chance(due.isBefore(today.plusDays(NEAR)) ? 0.6 : 0.3) ? begun : TaskState.NEW;
    }

    private @Nullable LocalDate submittedOn(Draws draws, TaskState state, LocalDate due) {
        boolean never = state.awaitsCompany() || state == TaskState.DECLINED || state == TaskState.NOT_APPLICABLE;
        if (never) {
            return null;
        }
        LocalDate day = draws.chance(0.07)
                ? due.plusDays(draws.between(1, MOST_LATE))
                : due.minusDays(draws.between(0, MOST_LATE));
        return day.isAfter(today) ? today : day;
    }
}
