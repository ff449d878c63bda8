package org.policydesk.task;

import java.util.List;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Material;
import org.policydesk.task.Checklists.WantedLine;
import org.springframework.stereotype.Component;

/**
 * Tells which of an item's documents are asked of a member: all but those whose condition it certainly does not meet. It reads
 * nothing itself, for it is asked once for each task.
 */
@Component
class AskedMaterials {
    private final MemberJudgement judgement;

    AskedMaterials(MemberJudgement judgement) {
        this.judgement = judgement;
    }

    /** The lines of the member's checklist. */
    List<WantedLine> lines(ActionItem item, Judged judged) {
        return WantedLines.of(of(item, judged.facts()), judged.verdict());
    }

    private List<Material> of(ActionItem item, MemberFacts facts) {
        return item.materials().stream()
                .filter(one -> {
                    Criterion only = one.onlyIf();
                    return only == null || judgement.outcome(only, item.factYear(), facts) != Outcome.UNFIT;
                })
                .toList();
    }
}
