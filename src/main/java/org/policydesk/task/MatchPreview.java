package org.policydesk.task;

import java.util.List;
import org.policydesk.eligibility.Outcome;

/**
 * Who would get a task of an item and why; nothing has been done yet.
 *
 * @param verdicts every active member, by name
 */
public record MatchPreview(List<MemberVerdict> verdicts) {
    public MatchPreview {
        verdicts = List.copyOf(verdicts);
    }

    /** 符合 */
    public int fit() {
        return count(Outcome.FIT);
    }

    /** 待补充 */
    public int undetermined() {
        return count(Outcome.UNDETERMINED);
    }

    /** 待确认 */
    public int toConfirm() {
        return count(Outcome.TO_CONFIRM);
    }

    /** 不符合 */
    public int unfit() {
        return count(Outcome.UNFIT);
    }

    private int count(Outcome outcome) {
        return (int) verdicts.stream().filter(one -> one.outcome() == outcome).count();
    }
}
