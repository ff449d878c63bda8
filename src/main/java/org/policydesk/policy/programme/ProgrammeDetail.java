package org.policydesk.policy.programme;

import java.util.List;
import java.util.Optional;

/**
 * A programme with its rounds.
 *
 * @param rounds in their order, the oldest first
 */
public record ProgrammeDetail(Programme programme, List<Round> rounds, Outlook outlook) {
    public ProgrammeDetail {
        rounds = List.copyOf(rounds);
    }

    /** The newest round that tells dates which staff looked at; its conditions speak for the next one. */
    public Optional<Round> lastDated() {
        return rounds.reversed().stream().filter(Round::vouched).findFirst();
    }

    /** The round before that one; none for the first, and for one that is not of this programme. */
    public Optional<Round> before(Round round) {
        int at = rounds.indexOf(round);
        return at <= 0 ? Optional.empty() : Optional.of(rounds.get(at - 1));
    }
}
