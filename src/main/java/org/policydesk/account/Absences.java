package org.policydesk.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom, for modules that have already decided who may see it. It checks no permission itself; screens use {@link
 * StandIns}.
 */
@Component
@Transactional(readOnly = true)
public class Absences {
    private final StandInRows rows;

    Absences(StandInRows rows) {
        this.rows = rows;
    }

    /** The absences of that day by the absent person's number; deputies who are no longer active are left out. */
    public Map<Long, List<StandIn>> on(LocalDate day) {
        return rows.on(day).stream().collect(Collectors.groupingBy(StandIn::personId));
    }

    /** Every absence that the person stands, stood or will stand in at. */
    public List<StandIn> byDeputy(long deputyId) {
        return rows.byDeputy(deputyId);
    }
}
