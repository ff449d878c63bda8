package org.policydesk.task;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a date was missed, as far as the desk can tell; of a task that is past due the first of these that holds. */
public enum Lapse {
    /** The member has no active person. */
    NOBODY("""
            not exists (select 1 from membership s join person p on p.id = s.person_id
                where s.company_id = t.member_id and p.active)"""),
    /** Nobody acknowledged the date. */
    NOT_ACKNOWLEDGED("t.acknowledged_version < t.due_version"),
    /** Acknowledged and not begun. */
    NOT_STARTED("t.state = 'NEW'"),
    /** Returned for correction. */
    CORRECTION("t.state = 'CORRECTION'"),
    /** Begun and not finished. */
    NOT_FINISHED("1 = 1"),
    /** Handed in, after the date. */
    LATE("t.submitted_on > t.due");

    private final String holds;

    Lapse(String holds) {
        this.holds = holds;
    }

    /** The states of tasks that it is told of. */
    public Set<TaskState> states() {
        Set<TaskState> states = EnumSet.noneOf(TaskState.class);
        Stream.of(TaskState.values())
                .filter(state -> state.awaitsCompany() != (this == LATE))
                .forEach(states::add);
        if (this == LATE) {
            states.removeAll(EnumSet.of(TaskState.NOT_APPLICABLE, TaskState.DECLINED, TaskState.WITHDRAWN));
        }
        return states;
    }

    /** The tasks that it is told of. */
    public TaskFilter tasks() {
        return TaskFilter.of(this == LATE ? TaskFilter.Tab.ALL : TaskFilter.Tab.OVERDUE)
                .withScope(TaskScope.ALL.withLapse(this));
    }

    /** Which it is of task {@code t} that is past due and awaits the company, for the text of a query. */
    public static String ofOverdue() {
        return Stream.of(values())
                .filter(one -> one != LATE)
                .map(one -> "when " + one.holds + " then '" + one.name() + "'")
                .collect(Collectors.joining(" ", "case ", " end"));
    }

    /** Whether it is told of task {@code t} in one of its states, for the text of a query with the parameter {@code today}. */
    public String condition() {
        if (this == LATE) {
            return holds;
        }
        String before = Stream.of(values())
                .filter(one -> one.ordinal() < ordinal())
                .map(one -> " and not (" + one.holds + ")")
                .collect(Collectors.joining());
        return "t.due < :today and t.paused_since is null and " + holds + before;
    }
}
