package org.policydesk.reminder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policydesk.account.Absences;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.StandIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.stereotype.Component;

/** Who gets mail beside people who are away today. */
@Component
class Deputies {
    private final Absences absences;
    private final PersonDirectory directory;
    private final BusinessClock clock;

    Deputies(Absences absences, PersonDirectory directory, BusinessClock clock) {
        this.absences = absences;
        this.directory = directory;
        this.clock = clock;
    }

    /** The deputies of today by the absent person's number. */
    Map<Long, List<Recipient>> today() {
        Map<Long, List<Recipient>> deputies = new HashMap<>();
        absences.on(clock.today())
                .forEach((person, standIns) -> deputies.put(
                        person,
                        standIns.stream()
                                .map(StandIn::deputyId)
                                .flatMap(id -> directory.find(id).stream())
                                .map(deputy ->
                                        new Recipient(deputy.id(), deputy.name(), deputy.email(), deputy.locale()))
                                .toList()));
        return deputies;
    }
}
