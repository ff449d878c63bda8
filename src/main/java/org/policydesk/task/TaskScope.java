package org.policydesk.task;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which members' tasks a list shows, and of when.
 *
 * @param branch the association's branch that members belong to; null: any
 * @param region how the codes of the regions begin that members are registered in, two digits for a province, all six for a city;
 *     null: any
 * @param programmeId the programme (政策专项) that the items are rounds of; null: any
 * @param dueIn the month in which tasks are due; null: any time, and none
 * @param acknowledged whether the present due date was acknowledged; null: either
 */
public record TaskScope(
        @Nullable String branch,
        @Nullable String region,
        @Nullable Long programmeId,
        @Nullable YearMonth dueIn,
        @Nullable Boolean acknowledged) {
    /** Every member, any time. */
    public static final TaskScope ALL = new TaskScope(null, null, null, null, null);

    /** The same for one branch, or for all. */
    public TaskScope withBranch(@Nullable String wanted) {
        return new TaskScope(wanted, region, programmeId, dueIn, acknowledged);
    }

    /** The same for one region, or for all. */
    public TaskScope withRegion(@Nullable String wanted) {
        return new TaskScope(branch, wanted, programmeId, dueIn, acknowledged);
    }

    /** The same for one programme, or for all. */
    public TaskScope withProgramme(@Nullable Long wanted) {
        return new TaskScope(branch, region, wanted, dueIn, acknowledged);
    }

    /** The same for one month, or for any time. */
    public TaskScope withDueIn(@Nullable YearMonth wanted) {
        return new TaskScope(branch, region, programmeId, wanted, acknowledged);
    }

    /** The same for acknowledged tasks, for others, or for both. */
    public TaskScope withAcknowledged(@Nullable Boolean wanted) {
        return new TaskScope(branch, region, programmeId, dueIn, wanted);
    }
}
