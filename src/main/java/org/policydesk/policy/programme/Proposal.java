package org.policydesk.policy.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Policies that by their titles are rounds of one programme.
 *
 * @param programme the programme that they would join; null: a new one
 * @param name the programme's name
 * @param rounds in the order that their marks give
 */
public record Proposal(@Nullable Programme programme, String name, List<ProposedRound> rounds) {
    public Proposal {
        rounds = List.copyOf(rounds);
    }

    /**
     * A policy and which round it would be.
     *
     * @param label the marks of its title; empty if it has none
     */
    public record ProposedRound(TitledPolicy policy, String label) {}
}
