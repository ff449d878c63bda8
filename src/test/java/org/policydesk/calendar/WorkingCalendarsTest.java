package org.policydesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.WorkingCalendar;

class WorkingCalendarsTest {
    @Test
    void theCalendarInForceKnowsTheNoticesThatComeWithTheProgram() {
        WorkingCalendar current = new WorkingCalendars().current();

        assertThat(current.isProvisional(2025)).isFalse();
        assertThat(current.isWorkingDay(LocalDate.of(2025, 10, 11))).isTrue();
        assertThat(current.isWorkingDay(LocalDate.of(2025, 10, 8))).isFalse();
    }
}
