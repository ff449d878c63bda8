package org.policydesk.task;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Read where the mails are kept: a mail changes nothing about a task. */
    private static final String MAILED = "exists (select 1 from due_message d join envelope e on e.id = d.envelope_id"
            + " where d.task_id = t.id and e.state = 'SENT')";

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

    /** The states in which a task may have reached the step. */
    public Set<TaskState> states() {
        return switch (this) {
            case ELIGIBLE, NOTIFIED, ACKNOWLEDGED -> EnumSet.complementOf(EnumSet.copyOf(NOWHERE));
            case STARTED -> EnumSet.complementOf(EnumSet.copyOf(BEFORE_START));
            case SUBMITTED -> EnumSet.complementOf(EnumSet.copyOf(BEFORE_HANDING_IN));
            case RECOGNISED -> EnumSet.of(TaskState.RECOGNISED, TaskState.DONE);
        };
    }

    /** The states in which a task may stand at the step, having reached none after it; 放弃 stands at none. */
    public Set<TaskState> standing() {
        return switch (this) {
            case ELIGIBLE, NOTIFIED, ACKNOWLEDGED -> EnumSet.of(TaskState.NEW);
            case STARTED -> less(STARTED, SUBMITTED);
            case SUBMITTED -> less(SUBMITTED, RECOGNISED);
            case RECOGNISED -> states();
        };
    }

    /** Whether task {@code t} has reached the step, for the text of a query. */
    public String condition() {
        return and(states(), reached());
    }

    /** Whether task {@code t} stands at the step, for the text of a query. */
    public String standingCondition() {
        return and(standing(), stands());
    }

    /** What besides its state makes task {@code t} have reached the step; empty if nothing does. */
    String reached() {
        return switch (this) {
            case NOTIFIED -> MAILED;
            case ACKNOWLEDGED -> "(t.acknowledged_version > 0 or t.state in " + listed(STARTED.states()) + ")";
            case ELIGIBLE, STARTED, SUBMITTED, RECOGNISED -> "";
        };
    }

    /** What besides its state makes task {@code t} stand at the step; empty if nothing does. */
    String stands() {
        return switch (this) {
            case ELIGIBLE -> "t.acknowledged_version = 0 and not " + MAILED;
            case NOTIFIED -> "t.acknowledged_version = 0 and " + MAILED;
            case ACKNOWLEDGED -> "t.acknowledged_version > 0";
            case STARTED, SUBMITTED, RECOGNISED -> "";
        };
    }

    /** At which step task {@code t} stands, for the text of a query; null for 放弃, 不适用 and 已撤回. */
    public static String standingOf() {
        return Stream.of(values())
                .map(step -> "when " + step.standingCondition() + " then '" + step.name() + "'")
                .collect(Collectors.joining(" ", "case ", " end"));
    }

    private static Set<TaskState> less(Step step, Step next) {
        Set<TaskState> states = EnumSet.copyOf(step.states());
        states.removeAll(next.states());
        return states;
    }

    private static String and(Set<TaskState> states, String more) {
        return "t.state in " + listed(states) + (more.isEmpty() ? "" : " and " + more);
    }

    private static String listed(Set<TaskState> states) {
        return states.stream().map(Enum::name).collect(Collectors.joining("', '", "('", "')"));
    }
}
