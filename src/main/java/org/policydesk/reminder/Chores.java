package org.policydesk.reminder;

import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.SecurityClock;
import org.policydesk.mail.BounceReader;
import org.springframework.stereotype.Component;

/** Does what the clock asks for, as the system. Each may be done twice, or on two nodes at once, without harm. Thread-safe. */
@Component
class Chores {
    /** A clock that was silent for longer than that stood still. */
    static final Duration LATE = Duration.ofMinutes(5);

    private final Tick tick;
    private final Planner planner;
    private final CallSweep calls;
    private final BounceReader bounces;
    private final Auditor auditor;
    private final WatchMail watch;
    private final ReportMail reports;
    private final Inquirer inquirer;
    private final ChoreRuns runs;
    private final Alarms alarms;
    private final SecurityClock real;

    Chores(
            Tick tick,
            Planner planner,
            CallSweep calls,
            BounceReader bounces,
            Auditor auditor,
            WatchMail watch,
            ReportMail reports,
            Inquirer inquirer,
            ChoreRuns runs,
            Alarms alarms,
            SecurityClock real) {
        this.tick = tick;
        this.planner = planner;
        this.calls = calls;
        this.bounces = bounces;
        this.auditor = auditor;
        this.watch = watch;
        this.reports = reports;
        this.inquirer = inquirer;
        this.runs = runs;
        this.alarms = alarms;
        this.real = real;
    }

    void run(Chore chore) {
        Optional<Instant> before = runs.note(chore);
        Metrics.timer("desk.chores", "chore", chore.job())
                .record(() -> SystemUser.run(() -> {
                    switch (chore) {
                        case TICK -> {
                            before.filter(last -> last.isBefore(real.now().minus(LATE)))
                                    .ifPresent(alarms::stoodStill);
                            tick.run();
                        }
                        case DAILY -> {
                            planner.forgetAll();
                            planner.sweep();
                            calls.sweep();
                        }
                        case BOUNCES -> bounces.read();
                        case AUDIT -> auditor.audit();
                        case WATCH -> watch.write();
                        case REPORTS -> reports.write();
                        case INQUIRY -> inquirer.run();
                    }
                }));
    }
}
