package org.policydesk.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the two clocks; {@code desk.today} shifts the business clock by whole days, so that it keeps ticking. */
@Configuration
class Clocks {
    @Bean
    BusinessClock businessClock(@Value("${desk.today:}") String today) {
        Clock real = Clock.system(BusinessClock.ZONE);
        if (today.isBlank() || "now".equals(today)) {
            return new BusinessClock(real, false);
        }
        LocalDate wanted = parse(today.strip());
        Duration shift =
                Duration.ofDays(wanted.toEpochDay() - LocalDate.now(real).toEpochDay());
        return new BusinessClock(Clock.offset(real, shift), !shift.isZero());
    }

    @Bean
    SecurityClock securityClock() {
        return new SecurityClock(Clock.systemUTC());
    }

    private static LocalDate parse(String today) {
        try {
            return LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "desk.today=" + today + " is not a date (是日期吗？): write it as 2025-03-10, or now", e);
        }
    }
}
