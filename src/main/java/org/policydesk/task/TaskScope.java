package org.policydesk.task;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which members' tasks a list shows, of when, and how far they have come.
 *
 * @param branch the association's branch that members belong to; null: any
 * @param region how the codes of the regions begin that members are registered in, two digits for a province, all six for a city;
 *     null: any
 * @param programmeId the programme (政策专项) that the items are rounds of; null: any
 * @param dueIn the month in which tasks are due; null: any time, and none
 * @param dueYear the year in which tasks are due, four digits; null: any time, and none
 * @param acknowledged whether the present due date was acknowledged; null: either
 * @param reached the step that tasks have reached; null: any
 * @param standing the step that tasks stand at, having reached none after it; null: any
 * @param lapse why their date was missed; null: for whatever reason, and not at all
 */
public record TaskScope(
        @Nullable String branch,
        @Nullable String region,
        @Nullable Long programmeId,
        @Nullable YearMonth dueIn,
        @Nullable Integer dueYear,
        @Nullable Boolean acknowledged,
        @Nullable Step reached,
        @Nullable Step standing,
        @Nullable Lapse lapse) {
    /** Every member, any time. */
    public static final TaskScope ALL = new TaskScope(null, null, null, null, null, null, null, null, null);

    /** The same for one branch, or for all. */
    public TaskScope withBranch(@Nullable String wanted) {
        return new TaskScope(wanted, region, programmeId, dueIn, dueYear, acknowledged, reached, standing, lapse);
    }

    /** The same for one region, or for all. */
    public TaskScope withRegion(@Nullable String wanted) {
        return new TaskScope(branch, wanted, programmeId, dueIn, dueYear, acknowledged, reached, standing, lapse);
    }

    /** The same for one programme, or for all. */
    public TaskScope withProgramme(@Nullable Long wanted) {
        return new TaskScope(branch, region, wanted, dueIn, dueYear, acknowledged, reached, standing, lapse);
    }

    /** The same for one month, or for any time. */
    public TaskScope withDueIn(@Nullable YearMonth wanted) {
        return new TaskScope(branch, region, programmeId, wanted, dueYear, acknowledged, reached, standing, lapse);
    }

    /** The same for one year, or for any time. */
    public TaskScope withDueYear(@Nullable Integer wanted) {
        return new TaskScope(branch, region, programmeId, dueIn, wanted, acknowledged, reached, standing, lapse);
    }

    /** The same for acknowledged tasks, for others, or for both. */
    public TaskScope withAcknowledged(@Nullable Boolean wanted) {
        return new TaskScope(branch, region, programmeId, dueIn, dueYear, wanted, reached, standing, lapse);
    }

    /** The same for tasks that have reached the step, or for all. */
    public TaskScope withReached(@Nullable Step wanted) {
        return new TaskScope(branch, region, programmeId, dueIn, dueYear, acknowledged, wanted, standing, lapse);
    }

    /** The same for tasks that stand at the step, or for all. */
    public TaskScope withStanding(@Nullable Step wanted) {
        return new TaskScope(branch, region, programmeId, dueIn, dueYear, acknowledged, reached, wanted, lapse);
    }

    /** The same for tasks whose date was missed for that reason, or for all. */
    public TaskScope withLapse(@Nullable Lapse wanted) {
        return new TaskScope(branch, region, programmeId, dueIn, dueYear, acknowledged, reached, standing, wanted);
    }
}
