package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a link's page shows.
 *
 * @param act null where the link is none of ours
 * @param locale of the person whom the mail went to
 * @param title the task's; empty where nothing is to be shown of it, and so is memberName
 * @param days how many days it may be put off by, each before the due date
 */
public record LinkPage(
        State state,
        @Nullable MailAct act,
        String locale,
        long taskId,
        String title,
        String memberName,
        @Nullable LocalDate due,
        List<Integer> days) {
    /** Where a link stands. */
    public enum State {
        /** It may be used. */
        OPEN,
        /** It has done its one act, now or before. */
        DONE,
        /** Its time is over. */
        EXPIRED,
        /** The task was handed in, closed, or is not the person's any more. */
        SETTLED,
        /** We never signed it. */
        UNKNOWN
    }

    static LinkPage of(State state) {
        return new LinkPage(state, null, "zh-CN", 0, "", "", null, List.of());
    }
}
