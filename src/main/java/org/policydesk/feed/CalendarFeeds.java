package org.policydesk.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForAnyone;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.SystemUser;
import org.policydesk.audit.Journal;
import org.policydesk.task.CalendarIdentity;
import org.policydesk.task.CalendarTasks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal calendars. Whoever knows the address of one reads it, so it is shown once, can be taken back at any time, and ends with
 * the person's account.
 */
@Service
@Transactional
public class CalendarFeeds {
    private final FeedRows rows;
    private final PersonTasks personTasks;
    private final CalendarTasks tasks;
    private final PersonDirectory people;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final MessageSource texts;
    private final String baseUrl;

    CalendarFeeds(
            FeedRows rows,
            PersonTasks personTasks,
            CalendarTasks tasks,
            PersonDirectory people,
            CurrentUser currentUser,
            Journal journal,
            MessageSource texts,
            @Value("${desk.base-url}") String baseUrl) {
        this.rows = rows;
        this.personTasks = personTasks;
        this.tasks = tasks;
        this.people = people;
        this.currentUser = currentUser;
        this.journal = journal;
        this.texts = texts;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** What is known of one's own calendar address; empty if there is none in force. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<FeedInfo> mine() {
        return rows.of(currentUser.require().personId());
    }

    /**
     * Makes a new address and ends the former one.
     *
     * @return the token, which is kept nowhere: the last part of the address, before {@code .ics}
     */
    @ForSignedIn
    public String renew() {
        long person = currentUser.require().personId();
        rows.revoke(person);
        FeedToken token = FeedToken.random();
        rows.add(person, token);
        journal.record(person, "person", person, "calendarFeedMade", null, null);
        return token.reveal();
    }

    /** Ends the address; programs that read it find nothing from now on. */
    @ForSignedIn
    public void revoke() {
        long person = currentUser.require().personId();
        if (rows.revoke(person)) {
            journal.record(person, "person", person, "calendarFeedRevoked", null, null);
        }
    }

    /**
     * The calendar at an address, as a program reads it.
     *
     * @return the text of an iCalendar file, in the person's language
     * @throws FeedNotFoundException if nobody has the token, or the person is no longer active
     */
    @ForAnyone
    public String read(String token) {
        FeedToken sought = FeedToken.of(token);
        FeedRows.Row row = rows.find(sought).orElseThrow(FeedNotFoundException::new);
        PersonDirectory.Contact person = people.find(row.personId())
                .filter(PersonDirectory.Contact::active)
                .orElseThrow(FeedNotFoundException::new);
        rows.read(row.id());
        Locale language = Locale.forLanguageTag(person.locale());
        return SystemUser.call(() -> calendar(language).of(personTasks.of(person.id())));
    }

    /**
     * A single task as an iCalendar file.
     *
     * @return UTF-8
     * @throws org.policydesk.task.TaskNotFoundException if there is no such task within the person's reach
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public byte[] ofTask(long taskId, Locale locale) {
        return calendar(locale).of(List.of(tasks.get(taskId))).getBytes(StandardCharsets.UTF_8);
    }

    private TaskCalendar calendar(Locale locale) {
        return new TaskCalendar(new FeedWords(texts, locale), baseUrl, CalendarIdentity.of(baseUrl));
    }
}
