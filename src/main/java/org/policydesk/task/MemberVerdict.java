package org.policydesk.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.member.MemberRef;

/**
 * How one member meets an item's conditions, and the dates that the task would have; for the reasons see {@link
 * Matching#verdict}.
 *
 * @param near 差一点: it does not fit, and only numbers within the margin stand against it
 * @param due null if the item has no occurrence to come
 * @param source whose date it is
 * @param hasTask whether the member has a task of that occurrence already
 */
public record MemberVerdict(
        MemberRef member,
        Outcome outcome,
        boolean near,
        @Nullable LocalDate due,
        @Nullable LocalDate startBy,
        DateSource source,
        boolean hasTask) {}
