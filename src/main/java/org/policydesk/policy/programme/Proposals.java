package org.policydesk.policy.programme;

import java.util.List;
import java.util.Optional;
import org.policydesk.account.ForStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes by their titles which policies are rounds of one programme. Proposals change nothing until staff accept them. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Proposals {
    private final EditionRows rows;
    private final TitleRows titles;

    Proposals(EditionRows rows, TitleRows titles) {
        this.rows = rows;
        this.titles = titles;
    }

    /** Every proposal, those with most rounds first. */
    public List<Proposal> all() {
        return Grouping.of(titles.free(), rows.byKey());
    }

    /** The proposal that the policy is part of, or the one that it is the same as. */
    public Optional<Proposal> ofPolicy(long policyId) {
        long original = titles.original(policyId);
        return all().stream()
                .filter(one ->
                        one.rounds().stream().anyMatch(round -> round.policy().id() == original))
                .findFirst();
    }
}
