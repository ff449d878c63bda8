package org.policydesk.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets officers at one document see each other and what the other does, on whatever nodes they are: each open page says every few
 * seconds where it is. Nothing is locked; who comes second is told so by the versions.
 */
@Service
@ForStaff
@Transactional
public class ReviewPresence {
    private final PresenceRows rows;
    private final DocumentRows documents;
    private final CurrentUser user;
    private final BusinessClock clock;

    ReviewPresence(PresenceRows rows, DocumentRows documents, CurrentUser user, BusinessClock clock) {
        this.rows = rows;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Says that this person is at the document, and where, and answers with what goes on there.
     *
     * @param policyId the policy being read; null at a page of the whole document
     * @param itemId the item being amended; null if none is
     * @param since from when on acts of others are told; null: none yet
     * @throws DocumentNotFoundException if there is no such document
     */
    public Pulse beat(long documentId, @Nullable Long policyId, @Nullable Long itemId, @Nullable Instant since) {
        documents.find(documentId).orElseThrow(() -> new DocumentNotFoundException(documentId));
        SignedIn me = user.require();
        rows.beat(documentId, me, policyId, itemId);
        Instant now = clock.now();
        return new Pulse(
                rows.others(documentId, me.personId()),
                rows.stamp(documentId),
                since == null ? List.of() : rows.acts(documentId, me.personId(), since),
                now);
    }

    /** Says that this person has left the document. */
    public void leave(long documentId) {
        rows.leave(documentId, user.require().personId());
    }
}
