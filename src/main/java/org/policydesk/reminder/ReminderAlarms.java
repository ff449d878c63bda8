package org.policydesk.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.account.SystemUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the nightly audit found (提醒核对), for association staff. */
@Service
@ForStaff
public class ReminderAlarms {
    private final Alarms alarms;
    private final Auditor auditor;
    private final ChoreRuns runs;
    private final CurrentUser currentUser;

    ReminderAlarms(Alarms alarms, Auditor auditor, ChoreRuns runs, CurrentUser currentUser) {
        this.alarms = alarms;
        this.auditor = auditor;
        this.runs = runs;
        this.currentUser = currentUser;
    }

    /** What nobody has dealt with yet, the latest first; at most 500. */
    public List<Alarm> open() {
        return alarms.open();
    }

    /** When the clock last did its work, in real time; empty if it never did. */
    public Optional<Instant> lastTick() {
        return runs.last(Chore.TICK);
    }

    /** Says that it is dealt with. */
    @Transactional
    public void seen(long alarmId) {
        alarms.seen(alarmId, currentUser.personIdOrNull());
    }

    /** Audits now; how many differences are new. */
    public int auditNow() {
        return SystemUser.call(auditor::audit);
    }
}
