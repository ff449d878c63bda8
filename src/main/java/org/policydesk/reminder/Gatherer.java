package org.policydesk.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.policydesk.account.PersonDirectory;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.BadAddresses;
import org.policydesk.mail.Envelopes;
import org.policydesk.mail.InvalidEnvelopeException;
import org.policydesk.mail.MailServer;
import org.policydesk.mail.Outgoing;
import org.policydesk.task.ReminderFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts everything that is due to a person into one envelope. The envelope and the messages' new state are one transaction, and
 * the messages are locked in it, so that no crash loses one and no second node doubles one. Thread-safe.
 */
@Component
class Gatherer {
    private static final Logger LOG = LoggerFactory.getLogger(Gatherer.class);
    // After so many people who answers for what is read anew.
    private static final int STALE = 100;

    private final DueMessages messages;
    private final ReminderFeed feed;
    private final PersonDirectory directory;
    private final MailWriter writer;
    private final Outgoing outgoing;
    private final Envelopes envelopes;
    private final MailServer server;
    private final BusinessClock clock;
    private final Digests digests;
    private final Plans plans;
    private final LinkSigner signer;
    private final BadAddresses bad;
    private final CallRows calls;
    private final TransactionTemplate transaction;

    Gatherer(
            DueMessages messages,
            ReminderFeed feed,
            PersonDirectory directory,
            MailWriter writer,
            Outgoing outgoing,
            Envelopes envelopes,
            MailServer server,
            BusinessClock clock,
            Digests digests,
            Plans plans,
            LinkSigner signer,
            BadAddresses bad,
            CallRows calls,
            PlatformTransactionManager transactions) {
        this.messages = messages;
        this.feed = feed;
        this.directory = directory;
        this.writer = writer;
        this.outgoing = outgoing;
        this.envelopes = envelopes;
        this.server = server;
        this.clock = clock;
        this.digests = digests;
        this.plans = plans;
        this.signer = signer;
        this.bad = bad;
        this.calls = calls;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Gathers what is due now; must run as the system. A person whose mail fails doesn't stop the others.
     *
     * @return how many envelopes were made
     */
    int gather() {
        Instant now = clock.now();
        Set<Long> elsewhere = new TreeSet<>(messages.peopleElsewhere());
        TreeSet<Long> people = new TreeSet<>(messages.peopleDue(now));
        people.addAll(elsewhere);
        if (server.isConfigured()) {
            people.addAll(peopleWithOldMail());
        }
        int made = 0;
        int done = 0;
        Plans.Now present = plans.now();
        for (long person : people) {
            present = done++ % STALE == STALE - 1 ? plans.now() : present;
            Round round = new Round(now, elsewhere.contains(person), present);
            try {
                made += Boolean.TRUE.equals(transaction.execute(status -> gather(person, round))) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error("What is due to person {} could not be gathered", person, e);
            }
        }
        return made;
    }

    /**
     * One gathering.
     *
     * @param elsewhere whether a mail waits for the person that would go elsewhere
     * @param present who answers for what
     */
    private record Round(Instant now, boolean elsewhere, Plans.Now present) {}

    /** Mail from before today that could not leave the house may be out of date by now: it is judged and written again. */
    private List<Long> peopleWithOldMail() {
        return messages.ofEnvelopes(envelopes.untouchedSince(MailWriter.PURPOSE, startOfToday())).stream()
                .map(DueMessage::personId)
                .toList();
    }

    private boolean gather(long personId, Round round) {
        Instant now = round.now();
        List<DueMessage> due = new ArrayList<>(messages.lockDue(personId, now));
        PersonDirectory.Contact contact = directory.find(personId).orElse(null);
        boolean active = contact != null && contact.active();
        boolean reached = contact != null && active && !bad.contains(contact.email());
        PresentTasks present = new PresentTasks(feed, round.present(), messages, personId);
        if (reached) {
            present.lookUp(due);
            due = new ArrayList<>(digests.outBy(now, personId, due, present::due));
        }
        // What another node has just gathered is no reason to write it again.
        Instant before = due.isEmpty() && !round.elsewhere() ? startOfToday() : now.plusSeconds(1);
        due.addAll(messages.ofEnvelopes(envelopes.takeBack(messages.waitingEnvelopes(personId), before)));
        if (contact == null || !active) {
            handOn(due, round);
            messages.skip(ids(due), SkipReason.NOT_RESPONSIBLE);
            return false;
        }
        if (!reached) {
            cannotBeWrittenTo(personId, due, now);
            return false;
        }
        present.lookUp(due);
        Judgement judgement = Judgement.of(due, present);
        judgement.skipped().forEach((reason, ids) -> messages.skip(ids, reason));
        List<Long> said = judgement.said().stream()
                .flatMap(news -> news.messages().stream())
                .map(DueMessage::id)
                .toList();
        if (said.isEmpty()) {
            return false;
        }
        try {
            messages.gathered(said, outgoing.enqueue(writer.write(contact, judgement.said(), links(personId))));
            return true;
        } catch (InvalidEnvelopeException e) {
            LOG.warn("Person {} cannot be written to: {}", personId, e.getMessage());
            cannotBeWrittenTo(
                    personId,
                    due.stream().filter(message -> said.contains(message.id())).toList(),
                    now);
            return false;
        }
    }

    /** At once on the call sheet: a mail that cannot leave is no reminder. */
    private void cannotBeWrittenTo(long personId, List<DueMessage> due, Instant now) {
        messages.skip(ids(due), SkipReason.NO_VALID_ADDRESS);
        calls.add(due.stream().map(DueMessage::taskId).distinct().toList(), personId, CallReason.NO_ADDRESS, now);
    }

    /** What was due to somebody who left is said to whoever answers now. */
    private void handOn(List<DueMessage> due, Round round) {
        for (DueMessage message : due) {
            if (message.kind().concernsWhoeverAnswers()) {
                feed.find(message.taskId())
                        .ifPresent(
                                task -> messages.sayAfterAll(round.present().audience(task).of(message.kind()).stream()
                                        .map(recipient ->
                                                message.to(recipient.personId()).movedTo(round.now()))
                                        .toList()));
            }
        }
    }

    private MailLinks links(long personId) {
        return (act, taskId, dueVersion) -> signer.token(act, personId, taskId, dueVersion);
    }

    private Instant startOfToday() {
        return clock.today().atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static List<Long> ids(List<DueMessage> due) {
        return due.stream().map(DueMessage::id).toList();
    }
}
