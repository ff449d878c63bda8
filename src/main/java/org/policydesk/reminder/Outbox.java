package org.policydesk.reminder;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.policydesk.account.ForStaff;
import org.policydesk.mail.EnvelopeDetail;
import org.policydesk.mail.EnvelopeFilter;
import org.policydesk.mail.EnvelopeRow;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.mail.Envelopes;
import org.policydesk.mail.MailServer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox (发件箱) of association staff. It stands here and not beside the envelopes, because the module that knows people is
 * itself a user of mail.
 */
@Service
@ForStaff
public class Outbox {
    private static final Pattern TOKEN =
            Pattern.compile("(" + MailLinks.PATH + "|" + InvitationMail.PATH + ")[A-Za-z0-9_-]{40,}");

    private final Envelopes envelopes;
    private final MailServer server;

    Outbox(Envelopes envelopes, MailServer server) {
        this.envelopes = envelopes;
        this.server = server;
    }

    /** The envelopes that the filter lets through, newest first. */
    public List<EnvelopeRow> list(EnvelopeFilter filter, int offset, int limit) {
        return envelopes.list(filter, offset, limit);
    }

    /** How many {@link #list} would give without a limit. */
    public int count(EnvelopeFilter filter) {
        return envelopes.count(filter);
    }

    /** How many there are in each state. */
    public Map<EnvelopeState, Integer> counts() {
        return envelopes.counts();
    }

    /**
     * The mail as it was or will be sent, but for the links that act in its recipient's name.
     *
     * @throws EnvelopeNotFoundException if there is none
     */
    public EnvelopeDetail get(long id) {
        EnvelopeDetail found = envelopes.find(id).orElseThrow(() -> new EnvelopeNotFoundException(id));
        return new EnvelopeDetail(found.row(), hidden(found.html()), hidden(found.plain()), found.attempts());
    }

    private static String hidden(String text) {
        return TOKEN.matcher(text).replaceAll("$1" + MailLinks.HIDDEN);
    }

    /** @throws EnvelopeMovedException if it is not waiting any more */
    @Transactional
    public void hold(long id) {
        require(envelopes.hold(id), id);
    }

    /** @throws EnvelopeMovedException if it is not held */
    @Transactional
    public void release(long id) {
        require(envelopes.release(id), id);
    }

    /**
     * Sends a failed envelope again, or a waiting one without further delay.
     *
     * @throws EnvelopeMovedException if it is neither
     */
    @Transactional
    public void resend(long id) {
        require(envelopes.resend(id), id);
    }

    /** Whether mails can leave the house at all. */
    public boolean mailServerConfigured() {
        return server.isConfigured();
    }

    private void require(boolean done, long id) {
        if (!done) {
            throw new EnvelopeMovedException(get(id).row().state());
        }
    }
}
