package org.policydesk.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the two clocks; {@code desk.today} shifts the business clock by whole days, so that it keeps ticking. */
@Configuration
class Clocks {
    @Bean
    BusinessClock businessClock(@Value("${desk.today:}") String today, ObjectProvider<Replay> demo) {
        Clock real = Clock.system(BusinessClock.ZONE);
        if (today.isBlank() || "now".equals(today)) {
            return new BusinessClock(business(real, demo), false);
        }
        LocalDate wanted = parse(today.strip());
        Duration shift =
                Duration.ofDays(wanted.toEpochDay() - LocalDate.now(real).toEpochDay());
        return new BusinessClock(business(Clock.offset(real, shift), demo), !shift.isZero());
    }

    @Bean
    SecurityClock securityClock(ObjectProvider<Replay> demo) {
        Clock real = Clock.systemUTC();
        Replay replay = demo.getIfAvailable();
        return new SecurityClock(replay == null ? real : replay.security(real));
    }

    private static Clock business(Clock present, ObjectProvider<Replay> demo) {
        Replay replay = demo.getIfAvailable();
        return replay == null ? present : replay.business(present);
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
