package org.policydesk.deadline;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long the preparation takes, in working days.
 *
 * @param parallelMaterials the longest of the materials that can be made side by side
 * @param serialSteps what follows one after the other once the materials are there (stamp, post)
 * @param reserveDays kept free before the due date
 */
public record LeadTimes(int parallelMaterials, List<Step> serialSteps, int reserveDays) {
    /** The longest that any part takes. */
    public static final int MOST_DAYS = 400;

    /** A reserve of one day and nothing else. */
    public static final LeadTimes NONE = new LeadTimes(0, List.of(), 1);

    /**
     * @throws InvalidRuleException if a number is negative or more than {@value #MOST_DAYS}
     */
    public LeadTimes {
        serialSteps = List.copyOf(serialSteps);
        RuleChecks.lead("parallelMaterials", parallelMaterials);
        RuleChecks.lead("reserveDays", reserveDays);
    }

    /** Lead times whose serial steps have these keys and lengths. */
    public static LeadTimes of(int parallelMaterials, int reserveDays, Step... serialSteps) {
        return new LeadTimes(parallelMaterials, Stream.of(serialSteps).toList(), reserveDays);
    }

    /** All of it together, in working days. */
    public int total() {
        return parallelMaterials
                + serialSteps.stream().mapToInt(Step::workingDays).sum()
                + reserveDays;
    }

    /** A step that waits for the one before; the key names it for the screens. */
    public record Step(String key, int workingDays) {
        public Step {
            RuleChecks.lead("workingDays", workingDays);
        }
    }
}
