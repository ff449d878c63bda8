package org.policydesk.task;

import java.util.List;
import java.util.Optional;
import org.policydesk.account.Absences;
import org.policydesk.account.StandIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.stereotype.Component;

/** Who stands in for assignees today. */
@Component
class DeputyOf {
    private final Absences absences;
    private final BusinessClock clock;

    DeputyOf(Absences absences, BusinessClock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    /** The absence of the person today; empty if they are there, or nobody stands in. */
    Optional<StandIn> of(long personId) {
        return absences.on(clock.today()).getOrDefault(personId, List.of()).stream()
                .findFirst();
    }

    /** Whether the one stands in for the other today. */
    boolean standsIn(long deputyId, long personId) {
        return of(personId).filter(absence -> absence.deputyId() == deputyId).isPresent();
    }
}
