package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.ui.company.DateStrip.Stop;

class DateStripTest {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 11);

    @Test
    void an_authoritys_date_before_the_companys_stands_before_it() {
        List<Stop> stops = DateStrip.inOrder(List.of(
                stop("start", DAY.minusDays(17), true),
                stop("due", DAY, true),
                stop("contact", DAY.minusDays(11), false),
                stop("report", DAY.plusDays(14), false)));
        assertThat(stops).extracting(Stop::label).containsExactly("start", "contact", "due", "report");
    }

    @Test
    void on_a_shared_day_the_companys_own_date_comes_first() {
        List<Stop> stops = DateStrip.inOrder(List.of(stop("report", DAY, false), stop("due", DAY, true)));
        assertThat(stops).extracting(Stop::label).containsExactly("due", "report");
    }

    private static Stop stop(String label, LocalDate date, boolean own) {
        return new Stop(label, date.toString(), date, own);
    }
}
