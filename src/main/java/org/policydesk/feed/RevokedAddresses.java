package org.policydesk.feed;

import org.policydesk.account.AccountEvent;
import org.policydesk.account.CurrentUser;
import org.policydesk.audit.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a person's calendar address when staff give them a new first password or switch them off, in the same transaction: whoever
 * had the account may have the address too. Who changes their own password keeps it. Of a company that somebody left nothing is
 * read any more, for what a calendar holds is decided by the person's places whenever it is read.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RevokedAddresses {
    private final FeedRows rows;
    private final CurrentUser currentUser;
    private final Journal journal;

    RevokedAddresses(FeedRows rows, CurrentUser currentUser, Journal journal) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.journal = journal;
    }

    @EventListener
    void on(AccountEvent.PasswordReset event) {
        revoke(event.personId());
    }

    @EventListener
    void on(AccountEvent.Deactivated event) {
        revoke(event.personId());
    }

    private void revoke(long personId) {
        if (rows.revoke(personId)) {
            journal.record(currentUser.personIdOrNull(), "person", personId, "calendarFeedRevoked", null, null);
        }
    }
}
