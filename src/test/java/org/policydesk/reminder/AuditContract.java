package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.policydesk.mail.NewEnvelope;
import org.policydesk.mail.Outgoing;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

/** What went wrong unseen is seen: by the nightly audit, by the health of the desk, and beforehand by rehearsals. */
abstract class AuditContract extends MailedContract {
    @Autowired
    ReminderAlarms alarms;

    @Autowired
    Outgoing outgoing;

    @Autowired
    Chores chores;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    ChoreRuns runs;

    @Autowired
    SecurityClock real;

    @Test
    void allIsWellAfterADayOnWhichEverythingWentOut() {
        aTask();
        tick();
        at(2025, 3, 17, 8, 30);
        tick();
        at(2025, 3, 18, 3, 10);
        chores.run(Chore.AUDIT);
        assertThat(As.staff(alarms::open)).isEmpty();
    }

    @Test
    void aDeletedMessageIsMissedThatNoMarkTellsOf() {
        PersonRef staff = world.staff();
        long task = aTask();
        tick();
        jdbc.sql("delete from due_message where task_id = ? and rung = 'BEFORE:14'")
                .param(task)
                .update();
        at(2025, 3, 17, 8, 30);
        tick();
        at(2025, 3, 18, 3, 10);
        chores.run(Chore.AUDIT);
        chores.run(Chore.AUDIT);
        assertThat(As.staff(alarms::open)).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(AlarmKind.MISSING);
            assertThat(alarm.taskId()).isEqualTo(task);
            assertThat(alarm.rung()).isEqualTo(new Rung(RungKind.BEFORE, 14));
        });
        tick();
        assertThat(mailTo(staff)).as("staff hear of it once").hasSize(1);
        long id = As.staff(alarms::open).getFirst().id();
        As.staff(() -> alarms.seen(id));
        assertThat(As.staff(alarms::open)).isEmpty();
    }

    @Test
    void aMailThatCountsAsSentWithoutProofIsFound() {
        long task = aTask();
        tick();
        at(2025, 3, 17, 8, 30);
        tick();
        inTransaction(() -> {
            long unproven = outgoing.enqueue(
                    new NewEnvelope("somebody@example.test", "某人", "主题", "", "", MailWriter.PURPOSE, null, null));
            jdbc.sql("update envelope set state = 'SENT' where id = ?")
                    .param(unproven)
                    .update();
            jdbc.sql("update due_message set envelope_id = ? where rung = 'BEFORE:14'")
                    .param(unproven)
                    .update();
        });
        at(2025, 3, 18, 3, 10);
        chores.run(Chore.AUDIT);
        assertThat(As.staff(alarms::open)).extracting(Alarm::kind).containsExactly(AlarmKind.UNPROVEN);
        assertThat(As.staff(alarms::open)).extracting(Alarm::taskId).containsExactly(task);
    }

    @Test
    void aClockThatWasDeadIsFoundTogetherWithWhatItLeftUndone() {
        aTask();
        chores.run(Chore.TICK);
        at(2025, 3, 18, 3, 10);
        chores.run(Chore.AUDIT);
        assertThat(As.staff(alarms::open)).extracting(Alarm::kind).containsExactly(AlarmKind.LATE);
        chores.run(Chore.TICK);
        assertThat(As.staff(alarms::open))
                .extracting(Alarm::kind)
                .containsExactlyInAnyOrder(AlarmKind.LATE, AlarmKind.STOOD_STILL);
    }

    @Test
    void theDeskIsDownWhenNoTickCameForFiveMinutesAndUpAgainWithTheNext() {
        ReminderHealthIndicator health = new ReminderHealthIndicator(runs, real);
        assertThat(health.health().getStatus()).as("just started").isEqualTo(Status.UP);
        clock.advance(Duration.ofMinutes(6));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        chores.run(Chore.TICK);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        clock.advance(Duration.ofMinutes(6));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void theRehearsalIsWhatThenHappensToTheLetter() throws Exception {
        world.staff();
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        PersonRef colleague = world.member(company);
        world.publish(company, "清单申报", DUE);
        world.publish(company, "年度更新", LocalDate.of(2025, 4, 7));
        long assigned = world.task(world.publish(company, "五月申报", LocalDate.of(2025, 5, 6)))
                .id();
        As.staff(() -> tasks.assign(
                assigned,
                colleague.id(),
                As.staff(() -> tasks.get(assigned)).card().version()));
        List<RehearsedMail> rehearsed = As.staff(() -> rehearsal.ahead(RehearsalScope.ALL, 90));
        assertThat(SERVER.getReceivedMessages()).as("nothing is sent").isEmpty();
        List<String> expected = rehearsed.stream().map(AuditContract::line).toList();
        List<String> happened = new ArrayList<>();
        for (LocalDateTime now = LocalDateTime.of(2025, 3, 10, 8, 0);
                now.isBefore(LocalDateTime.of(2025, 6, 8, 8, 0));
                now = now.plusMinutes(30)) {
            if (now.getHour() != 8) {
                continue;
            }
            clock.set(now);
            As.staff(reminders::tickNow);
            Instant moment = now.atZone(BusinessClock.ZONE).toInstant();
            for (var mail : SERVER.getReceivedMessages()) {
                happened.add(
                        moment + " " + mail.getAllRecipients()[0].toString().replaceAll(".*<|>.*", "") + " "
                                + mail.getSubject() + "\n" + normal(plain(mail)));
            }
            SERVER.purgeEmailFromAllMailboxes();
        }
        assertThat(happened).hasSizeGreaterThan(15).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rehearsed).extracting(RehearsedMail::personId).contains(manager.id(), colleague.id());
        List<RehearsedMail> again = As.staff(() -> rehearsal.on(RehearsalScope.ALL, LocalDate.of(2025, 3, 24)));
        assertThat(again).as("a past day played again").isNotEmpty();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private static String line(RehearsedMail mail) {
        return mail.at() + " " + mail.address() + " " + mail.subject() + "\n" + normal(mail.plain());
    }

    private static String normal(String plain) {
        return String.join(
                "\n",
                Arrays.stream(plain.split("\\R"))
                        .map(line -> line.replaceAll("/a/\\S+", "/a/x"))
                        .toList());
    }

    private long aTask() {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        return world.task(world.publish(company, "申报", DUE)).id();
    }
}
