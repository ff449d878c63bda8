package org.policydesk.deadline;

import java.time.LocalDate;

/**
 * By how much holidays within a period lengthen it (税收征管法实施细则 109): every run of three and more rest days inside the
 * period counts. The tax authorities' yearly calendar, where it is known, wins over this.
 */
final class TaxExtension {
    private static final int SHORTEST_RUN = 3;

    private TaxExtension() {}

    /** The working days by which the period's last day moves on; 0 if no run is long enough. */
    static int days(LocalDate fromExclusive, LocalDate last, WorkingCalendar calendar) {
        int total = 0;
        int run = 0;
        for (LocalDate day = fromExclusive.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            run = calendar.isWorkingDay(day) ? 0 : run + 1;
            if (run == SHORTEST_RUN) {
                total += SHORTEST_RUN;
            } else if (run > SHORTEST_RUN) {
                total++;
            }
        }
        return total;
    }
}
