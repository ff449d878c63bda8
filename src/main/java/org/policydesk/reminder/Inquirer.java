package org.policydesk.reminder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.policydesk.account.PersonDirectory;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.InvalidEnvelopeException;
import org.policydesk.mail.Outgoing;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the managers of member companies once a quarter whether anything changed. Who is asked is written down when the day comes,
 * and the envelope in the same transaction as the question's new state: no crash loses one, no second node doubles one, and a day
 * that was missed is made up for as long as the quarter lasts. Must run as the system. Thread-safe.
 */
@Component
class Inquirer {
    private static final Logger LOG = LoggerFactory.getLogger(Inquirer.class);

    private final InquirySettings settings;
    private final Inquiries inquiries;
    private final InquiryWriter writer;
    private final MemberDirectory members;
    private final PersonDirectory people;
    private final WorkingCalendars calendars;
    private final Outgoing outgoing;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    Inquirer(
            InquirySettings settings,
            Inquiries inquiries,
            InquiryWriter writer,
            MemberDirectory members,
            PersonDirectory people,
            WorkingCalendars calendars,
            Outgoing outgoing,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.inquiries = inquiries;
        this.writer = writer;
        this.members = members;
        this.people = people;
        this.calendars = calendars;
        this.outgoing = outgoing;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Plans the quarter if its day has come and writes what is planned.
     *
     * @return how many envelopes were made
     */
    int run() {
        if (!settings.enabled()) {
            return 0;
        }
        transaction.executeWithoutResult(status -> plan());
        int made = 0;
        for (long id : inquiries.planned()) {
            try {
                made += Boolean.TRUE.equals(transaction.execute(status -> write(id))) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error("The quarterly question {} could not be written", id, e);
            }
        }
        return made;
    }

    private void plan() {
        Quarter quarter = Quarter.of(clock.today());
        boolean dayCame = !clock.now()
                .atZone(BusinessClock.ZONE)
                .toLocalDateTime()
                .isBefore(quarter.moment(settings.day(), settings.hour(), calendars.current()));
        if (!inquiries.begun()) {
            // A desk that is first used in mid-quarter does not greet everybody with the question.
            inquiries.plan(dayCame ? quarter : quarter.before(), clock.now());
        } else if (dayCame && inquiries.plan(quarter, clock.now())) {
            inquiries.add(quarter, managers());
        }
    }

    private Set<Long> managers() {
        Set<Long> active = members.active().stream().map(MemberRef::id).collect(Collectors.toSet());
        return people.managers().entrySet().stream()
                .filter(manager -> manager.getValue().stream().anyMatch(active::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean write(long id) {
        Optional<Inquiries.Inquiry> locked = inquiries.lock(id);
        if (locked.isEmpty()) {
            return false;
        }
        long person = locked.get().personId();
        PersonDirectory.Contact contact = people.find(person).orElse(null);
        List<String> companies = contact == null || !contact.active() ? List.of() : managedBy(person);
        if (companies.isEmpty()) {
            inquiries.skip(id, SkipReason.NOT_RESPONSIBLE);
            return false;
        }
        try {
            inquiries.gathered(id, outgoing.enqueue(writer.write(Objects.requireNonNull(contact), companies)));
            return true;
        } catch (InvalidEnvelopeException e) {
            LOG.warn("Person {} cannot be written to: {}", person, e.getMessage());
            inquiries.skip(id, SkipReason.NO_VALID_ADDRESS);
            return false;
        }
    }

    private List<String> managedBy(long person) {
        return people.managedBy(person).stream()
                .flatMap(company -> members.find(company).stream())
                .filter(MemberRef::active)
                .map(MemberRef::name)
                .toList();
    }
}
