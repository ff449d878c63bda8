package org.policydesk.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.policydesk.account.PersonDirectory;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.Envelopes;
import org.policydesk.mail.InvalidEnvelopeException;
import org.policydesk.mail.MailServer;
import org.policydesk.mail.Outgoing;
import org.policydesk.task.RemindedTask;
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

    private final DueMessages messages;
    private final ReminderFeed feed;
    private final PersonDirectory directory;
    private final MailWriter writer;
    private final Outgoing outgoing;
    private final Envelopes envelopes;
    private final MailServer server;
    private final BusinessClock clock;
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
            PlatformTransactionManager transactions) {
        this.messages = messages;
        this.feed = feed;
        this.directory = directory;
        this.writer = writer;
        this.outgoing = outgoing;
        this.envelopes = envelopes;
        this.server = server;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Gathers what is due now; must run as the system. A person whose mail fails doesn't stop the others.
     *
     * @return how many envelopes were made
     */
    int gather() {
        Instant now = clock.now();
        TreeSet<Long> people = new TreeSet<>(messages.peopleDue(now));
        if (server.isConfigured()) {
            people.addAll(peopleWithOldMail());
        }
        int made = 0;
        for (long person : people) {
            try {
                made += Boolean.TRUE.equals(transaction.execute(status -> gather(person, now))) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error("What is due to person {} could not be gathered", person, e);
            }
        }
        return made;
    }

    /** Mail from before today that could not leave the house may be out of date by now: it is judged and written again. */
    private List<Long> peopleWithOldMail() {
        return messages.ofEnvelopes(envelopes.untouchedSince(MailWriter.PURPOSE, startOfToday())).stream()
                .map(DueMessage::personId)
                .toList();
    }

    private boolean gather(long personId, Instant now) {
        List<DueMessage> due = new ArrayList<>(messages.lockDue(personId, now));
        PersonDirectory.Contact contact = directory.find(personId).orElse(null);
        if (contact == null || !contact.active()) {
            messages.skip(ids(due), SkipReason.NOT_RESPONSIBLE);
            return false;
        }
        // What another node has just gathered is no reason to write it again.
        Instant before = due.isEmpty() ? startOfToday() : now.plusSeconds(1);
        due.addAll(messages.ofEnvelopes(envelopes.takeBack(contact.email(), MailWriter.PURPOSE, before)));
        Judgement judgement = Judgement.of(due, new Now(personId));
        judgement.skipped().forEach((reason, ids) -> messages.skip(ids, reason));
        List<Long> said = judgement.said().stream()
                .flatMap(news -> news.messages().stream())
                .map(DueMessage::id)
                .toList();
        if (said.isEmpty()) {
            return false;
        }
        try {
            messages.gathered(said, outgoing.enqueue(writer.write(contact, judgement.said())));
            return true;
        } catch (InvalidEnvelopeException e) {
            LOG.warn("Person {} cannot be written to: {}", personId, e.getMessage());
            messages.skip(said, SkipReason.NO_VALID_ADDRESS);
            return false;
        }
    }

    private Instant startOfToday() {
        return clock.today().atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static List<Long> ids(List<DueMessage> due) {
        return due.stream().map(DueMessage::id).toList();
    }

    private final class Now implements Judgement.Present {
        private final long personId;
        private final Audiences audiences = new Audiences(directory);

        Now(long personId) {
            this.personId = personId;
        }

        @Override
        public Optional<RemindedTask> task(long taskId) {
            return feed.find(taskId);
        }

        @Override
        public boolean answersFor(RemindedTask task, RungKind kind) {
            return kind == RungKind.MENTIONED || kind == RungKind.SNOOZED
                    ? audiences.mayRead(task, personId)
                    : audiences.of(task).includes(kind, personId);
        }

        @Override
        public boolean wasTold(long taskId) {
            return messages.wasTold(taskId, personId);
        }
    }
}
