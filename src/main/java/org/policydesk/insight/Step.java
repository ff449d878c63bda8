package org.policydesk.insight;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.task.TaskState;

/** How far a task has come, from the first step to the last. Who has reached one has reached those before it, but for the mail. */
public enum Step {
    /** 符合: the member has the task. Withdrawn ones, and those that do not apply, count nowhere. */
    ELIGIBLE,
    /** 已通知: a mail about it was handed to a mail server. */
    NOTIFIED,
    /** 已知悉: somebody said so, or has begun. */
    ACKNOWLEDGED,
    /** 已启动 */
    STARTED,
    /** 已提交 */
    SUBMITTED,
    /** 已认定, or 已完成 for duties. */
    RECOGNISED;

    private static final Set<TaskState> NOWHERE = EnumSet.of(TaskState.WITHDRAWN, TaskState.NOT_APPLICABLE);
    private static final Set<TaskState> BEFORE_START =
            EnumSet.of(TaskState.NEW, TaskState.DECLINED, TaskState.WITHDRAWN, TaskState.NOT_APPLICABLE);
    private static final Set<TaskState> BEFORE_HANDING_IN = EnumSet.of(
            TaskState.NEW,
            TaskState.IN_PROGRESS,
            TaskState.PREPARING,
            TaskState.ASSOCIATION_REVIEW,
            TaskState.DECLINED,
            TaskState.WITHDRAWN,
            TaskState.NOT_APPLICABLE);

    /** The states in which a task has reached the step for certain. */
    public Set<TaskState> states() {
        return switch (this) {
            case ELIGIBLE, NOTIFIED, ACKNOWLEDGED -> EnumSet.complementOf(EnumSet.copyOf(NOWHERE));
            case STARTED -> EnumSet.complementOf(EnumSet.copyOf(BEFORE_START));
            case SUBMITTED -> EnumSet.complementOf(EnumSet.copyOf(BEFORE_HANDING_IN));
            case RECOGNISED -> EnumSet.of(TaskState.RECOGNISED, TaskState.DONE);
        };
    }

    /** Whether task {@code t} has reached the step, for the text of a query. */
    String condition() {
        return switch (this) {
            case NOTIFIED ->
                "t.state in " + listed(states())
                        + " and exists (select 1 from due_message d join envelope e on e.id = d.envelope_id"
                        + " where d.task_id = t.id and e.state = 'SENT')";
            case ACKNOWLEDGED ->
                "(t.acknowledged_version > 0 and t.state in " + listed(states()) + " or t.state in "
                        + listed(STARTED.states()) + ")";
            case ELIGIBLE, STARTED, SUBMITTED, RECOGNISED -> "t.state in " + listed(states());
        };
    }

    private static String listed(Set<TaskState> states) {
        return states.stream().map(Enum::name).collect(Collectors.joining("', '", "('", "')"));
    }
}
