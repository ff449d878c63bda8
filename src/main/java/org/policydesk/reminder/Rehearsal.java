package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.InvalidEnvelopeException;
import org.policydesk.mail.NewEnvelope;
import org.policydesk.task.RemindedTask;
import org.policydesk.task.ReminderFeed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails to come (预演) as the engine itself would write them, if nobody does anything until then: the same messages, the same
 * judgement, the same words. It stores nothing and sends nothing.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Rehearsal {
    /** The farthest that can be looked ahead, in days. */
    public static final int FARTHEST = 366;

    private final RehearsedMessages messages;
    private final ReminderFeed feed;
    private final Plans plans;
    private final Digests digests;
    private final DueMessages stored;
    private final PersonDirectory directory;
    private final MailWriter writer;
    private final BusinessClock clock;

    Rehearsal(
            RehearsedMessages messages,
            ReminderFeed feed,
            Plans plans,
            Digests digests,
            DueMessages stored,
            PersonDirectory directory,
            MailWriter writer,
            BusinessClock clock) {
        this.messages = messages;
        this.feed = feed;
        this.plans = plans;
        this.digests = digests;
        this.stored = stored;
        this.directory = directory;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * The mails from now on, by time and recipient.
     *
     * @param days 1 to {@link #FARTHEST}; other numbers are brought into that range
     */
    public List<RehearsedMail> ahead(RehearsalScope scope, int days) {
        Instant until = clock.now().plus(java.time.Duration.ofDays(Math.clamp(days, 1, FARTHEST)));
        return SystemUser.call(() -> rehearse(messages.planned(scope, until), clock.now(), until));
    }

    /**
     * What would go out on that day, past or to come, for tasks and people as they are now: a past day is played again as if
     * nobody had done anything on it yet.
     */
    public List<RehearsedMail> on(RehearsalScope scope, LocalDate day) {
        Instant from = day.atStartOfDay(BusinessClock.ZONE).toInstant();
        Instant until =
                day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant().minusMillis(1);
        boolean past = day.isBefore(clock.today());
        return SystemUser.call(() -> past
                ? rehearse(messages.of(scope, from, until), from, until)
                : rehearse(messages.planned(scope, until), clock.now(), until).stream()
                        .filter(mail -> !mail.at().isBefore(from))
                        .toList());
    }

    private List<RehearsedMail> rehearse(List<DueMessage> due, Instant from, Instant until) {
        TreeMap<Long, List<DueMessage>> byPerson =
                due.stream().collect(Collectors.groupingBy(DueMessage::personId, TreeMap::new, Collectors.toList()));
        Plans.Now now = plans.now();
        List<RehearsedMail> mails = new ArrayList<>();
        byPerson.forEach((person, messagesOf) -> directory
                .find(person)
                .filter(PersonDirectory.Contact::active)
                .ifPresent(contact -> mails.addAll(rehearse(contact, messagesOf, now, from, until))));
        mails.sort(Comparator.comparing(RehearsedMail::at).thenComparing(RehearsedMail::recipient));
        return mails;
    }

    private List<RehearsedMail> rehearse(
            PersonDirectory.Contact person, List<DueMessage> due, Plans.Now now, Instant from, Instant until) {
        PresentTasks tasks = new PresentTasks(feed, now, stored, person.id());
        Slots slots = digests.slotsOf(person.id());
        TreeMap<Instant, List<DueMessage>> byMoment = new TreeMap<>();
        for (DueMessage message : due) {
            Instant at = slots.sendAt(message, dueDate(tasks, message));
            // What is due already goes out with the next tick.
            byMoment.computeIfAbsent(at.isBefore(from) ? from : at, moment -> new ArrayList<>())
                    .add(message);
        }
        List<RehearsedMail> mails = new ArrayList<>();
        RehearsedTasks present = new RehearsedTasks(feed, tasks);
        byMoment.headMap(until, true).forEach((moment, ofMoment) -> {
            present.at(LocalDateTime.ofInstant(moment, BusinessClock.ZONE).toLocalDate());
            write(person, ofMoment, present, moment, mails);
        });
        return mails;
    }

    private void write(
            PersonDirectory.Contact person,
            List<DueMessage> due,
            RehearsedTasks present,
            Instant moment,
            List<RehearsedMail> mails) {
        Judgement judgement = Judgement.of(due, present);
        if (judgement.said().isEmpty()) {
            return;
        }
        judgement.said().forEach(news -> present.told(news.task().taskId()));
        try {
            NewEnvelope mail = writer.write(
                    person, judgement.said(), MailLinks.hidden(), LocalDateTime.ofInstant(moment, BusinessClock.ZONE));
            mails.add(new RehearsedMail(
                    moment,
                    person.id(),
                    person.name(),
                    person.email(),
                    mail.subject(),
                    mail.html(),
                    mail.plain(),
                    judgement.said().stream().map(news -> news.task().taskId()).toList()));
        } catch (InvalidEnvelopeException e) {
            // The engine would put this person on the call sheet; no mail would go out.
            return;
        }
    }

    private static @Nullable LocalDate dueDate(PresentTasks tasks, DueMessage message) {
        return tasks.task(message.taskId()).map(RemindedTask::due).orElse(null);
    }
}
