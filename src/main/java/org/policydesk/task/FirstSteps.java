package org.policydesk.task;

import java.util.List;

/**
 * What a company has to do for a task, in the order in which people do it: see whether it qualifies, get the papers ready, hand in.
 *
 * @param toConfirm the first few missing facts and conditions to confirm that are open
 * @param moreToConfirm how many of those there are beside
 * @param papers the first few documents that are not ready
 * @param morePapers how many of those there are beside
 * @param channel where to hand in, in the policy's words; empty when not said
 */
public record FirstSteps(List<Line> toConfirm, int moreToConfirm, List<String> papers, int morePapers, String channel) {
    /** Nothing is open and no channel is known. */
    public static final FirstSteps NONE = new FirstSteps(List.of(), 0, List.of(), 0, "");

    public FirstSteps {
        toConfirm = List.copyOf(toConfirm);
        papers = List.copyOf(papers);
    }

    /**
     * Something open before it is sure that the company qualifies.
     *
     * @param kind a missing fact or a condition to confirm
     */
    public record Line(LineKind kind, String label) {}
}
