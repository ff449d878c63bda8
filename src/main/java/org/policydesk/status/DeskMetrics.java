package org.policydesk.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** The desk's own metrics; what Spring Boot counts of the JVM, the connection pool and the web server stands beside them. */
@Component
class DeskMetrics implements MeterBinder {
    private final StatusReading reading;

    DeskMetrics(StatusReading reading) {
        this.reading = reading;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        number(registry, "desk.mails.due", "Mails whose turn to be sent has come", now -> now.backlog()
                .mails());
        number(registry, "desk.messages.due", "Due messages that no mail has taken up yet", now -> now.backlog()
                .messages());
        seconds(registry, "desk.mails.waited", "How long the first due mail has waited", Now::waited);
        seconds(registry, "desk.tick.age", "Since the clock last ticked, on whatever node", Now::sinceTick);
        number(registry, "desk.alarms.open", "Findings about reminders that nobody has seen to", Now::alarms);
        number(registry, "desk.tasks.open", "Tasks that are not closed, of all members", Now::open);
        number(
                registry,
                "desk.tasks.overdue",
                "Tasks past due while the company's work is still expected",
                Now::overdue);
    }

    private void number(MeterRegistry registry, String name, String says, ToDoubleFunction<Now> value) {
        Gauge.builder(name, reading, from -> value.applyAsDouble(from.now()))
                .description(says)
                .register(registry);
    }

    private void seconds(
            MeterRegistry registry, String name, String says, java.util.function.Function<Now, Duration> value) {
        TimeGauge.builder(name, reading, TimeUnit.SECONDS, from -> value.apply(from.now())
                        .toSeconds())
                .description(says)
                .register(registry);
    }
}
