package org.policydesk.task;

import java.util.List;
import java.util.function.LongFunction;
import org.policydesk.account.SystemUser;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.member.MemberDirectory;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Material;
import org.springframework.stereotype.Component;

/** Tells which of an item's documents are asked of a member: all but those whose condition it certainly does not meet. */
@Component
class AskedMaterials {
    private final MemberJudgement judgement;
    private final MemberDirectory members;

    AskedMaterials(MemberJudgement judgement, MemberDirectory members) {
        this.judgement = judgement;
        this.members = members;
    }

    /** The documents by member; facts are read only where a document has a condition. */
    LongFunction<List<Material>> of(ActionItem item) {
        return item.materials().stream().allMatch(one -> one.onlyIf() == null)
                ? member -> item.materials()
                : member -> asked(item, SystemUser.call(() -> members.factsOf(member)));
    }

    private List<Material> asked(ActionItem item, MemberFacts facts) {
        return item.materials().stream()
                .filter(one -> {
                    Criterion only = one.onlyIf();
                    return only == null || judgement.outcome(only, item.factYear(), facts) != Outcome.UNFIT;
                })
                .toList();
    }
}
