package org.policydesk.task;

import java.util.List;
import java.util.Optional;
import org.policydesk.account.ForStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the nightly recomputations found (运行检查). */
@Service
@ForStaff
@Transactional(readOnly = true)
public class MatchingRuns {
    private static final int MOST = 100;

    private final MatchingLog log;

    MatchingRuns(MatchingLog log) {
        this.log = log;
    }

    /** The latest run, also one that is under way; empty before the first night. */
    public Optional<MatchingRun> last() {
        return log.latest(1).stream().findFirst();
    }

    /** The latest runs, at most 100, the newest first. */
    public List<MatchingRun> latest(int limit) {
        return log.latest(Math.clamp(limit, 1, MOST));
    }

    /** The differences that the run found, at most 100 of each item; none for an unknown number. */
    public List<MatchingDrift> drifts(long runId) {
        return log.driftsOf(runId);
    }
}
