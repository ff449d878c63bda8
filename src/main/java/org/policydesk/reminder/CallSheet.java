package org.policydesk.reminder;

import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.BadAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The call sheet (电话清单): whom the association has to telephone, because mail did not do it. */
@Service
@ForStaff
@Transactional
public class CallSheet {
    /** The longest note on a call, in characters. */
    public static final int LONGEST_NOTE = 500;

    private final CallRows rows;
    private final BadAddresses bad;
    private final BusinessClock clock;
    private final CurrentUser currentUser;
    private final Journal journal;

    CallSheet(CallRows rows, BadAddresses bad, BusinessClock clock, CurrentUser currentUser, Journal journal) {
        this.rows = rows;
        this.bad = bad;
        this.clock = clock;
        this.currentUser = currentUser;
        this.journal = journal;
    }

    /** The calls to be made, by company. */
    @Transactional(readOnly = true)
    public List<CallEntry> open() {
        return rows.open();
    }

    /** How many calls are to be made. */
    @Transactional(readOnly = true)
    public int count() {
        return rows.countOpen();
    }

    /** Every call about the task, also those made. */
    @Transactional(readOnly = true)
    public List<CallEntry> ofTask(long taskId) {
        return rows.ofTask(taskId);
    }

    /**
     * Notes what came of a call. One that is closed already, or unknown, stays as it is.
     *
     * @param note cut to {@link #LONGEST_NOTE}
     * @param addressIsRight whether mails may go to the person's address again although they came back
     */
    public void close(long entryId, String note, boolean addressIsRight) {
        String kept = note.strip();
        kept = kept.length() <= LONGEST_NOTE ? kept : kept.substring(0, LONGEST_NOTE);
        if (addressIsRight) {
            rows.addressOf(entryId).ifPresent(bad::clear);
        }
        if (rows.close(entryId, currentUser.personIdOrNull(), kept, clock.now())) {
            journal.record(currentUser.personIdOrNull(), "call", entryId, "closed", null, kept);
        }
    }
}
