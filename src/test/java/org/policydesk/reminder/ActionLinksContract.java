package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Membership;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Nature;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.mail.EnvelopeFilter;
import org.policydesk.policy.ActionItem;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.springframework.beans.factory.annotation.Autowired;

/** Links in mails act once, for one person, on one task, and never because somebody merely looked. */
abstract class ActionLinksContract extends MailedContract {
    @Autowired
    ActionLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    CalendarFeeds feeds;

    private ReminderWorld.Company company;
    private PersonRef manager;
    private TaskCard task;

    @Test
    void lookingChangesNothingAndTheButtonAcknowledgesOnceInThePersonsOwnName() throws Exception {
        String token = token(told("申报"), "我已知晓|已知晓");
        for (int i = 0; i < 3; i++) {
            assertThat(As.guest(() -> links.look(token)).state()).isEqualTo(LinkPage.State.OPEN);
        }
        assertThat(card().acknowledged()).isFalse();
        assertThat(As.guest(() -> links.use(token, 0)).state()).isEqualTo(LinkPage.State.DONE);
        assertThat(card().acknowledged()).isTrue();
        assertThat(jdbc.sql("select acknowledged_by from task where id = ?")
                        .param(task.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(manager.id());
        assertThat(As.guest(() -> links.use(token, 0)).state()).isEqualTo(LinkPage.State.DONE);
    }

    @Test
    void twoClicksAtOnceActOnce() throws Exception {
        String token = token(told("申报"), "延后");
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<LinkPage> click = () -> As.guest(() -> links.use(token, 3));
            for (Future<LinkPage> done : threads.invokeAll(List.of(click, click))) {
                assertThat(done.get().state()).isEqualTo(LinkPage.State.DONE);
            }
        }
        assertThat(of(task.id()))
                .filteredOn(message -> message.rung().kind() == RungKind.SNOOZED)
                .hasSize(1);
    }

    @Test
    void puttingOffMovesOnlyWhatMayWait() throws Exception {
        String token = token(told("申报"), "延后");
        assertThat(As.guest(() -> links.use(token, 5)).state())
                .as("not offered")
                .isEqualTo(LinkPage.State.OPEN);
        As.guest(() -> links.use(token, 7));
        at(2025, 3, 17, 8, 30);
        tick();
        assertThat(mailTo(manager)).hasSize(2);
        assertThat(plain(mailTo(manager).getLast())).contains("申报");
    }

    @Test
    void aChangedSignedPartAForeignKeyAndAnExpiredLinkOpenNothing() throws Exception {
        String token = token(told("申报"), "我已知晓|已知晓");
        for (int i = 0; i < token.length(); i += 7) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(As.guest(() -> links.use(forged, 0)).state()).isEqualTo(LinkPage.State.UNKNOWN);
        }
        assertThat(As.guest(() -> links.use("", 0)).state()).isEqualTo(LinkPage.State.UNKNOWN);
        assertThat(As.guest(() -> links.use(token + "A", 0)).state()).isEqualTo(LinkPage.State.UNKNOWN);
        clock.advance(LinkSigner.LIFE.plus(Duration.ofMinutes(1)));
        LinkPage expired = As.guest(() -> links.use(token, 0));
        assertThat(expired.state()).isEqualTo(LinkPage.State.EXPIRED);
        assertThat(expired.title()).as("nothing of the task is shown").isEmpty();
        assertThat(card().acknowledged()).isFalse();
    }

    @Test
    void whoLeftTheCompanyActsNoMore() throws Exception {
        String token = token(told("申报"), "我已知晓|已知晓");
        jdbc.sql("update person set active = false where id = ?")
                .param(manager.id())
                .update();
        assertThat(As.guest(() -> links.use(token, 0)).state()).isEqualTo(LinkPage.State.SETTLED);
        assertThat(card().acknowledged()).isFalse();
    }

    @Test
    void staffWhoReadTheMailInTheOutboxCannotActInItsRecipientsName() throws Exception {
        String token = token(told("申报"), "我已知晓|已知晓");
        long envelope = envelopes.list(EnvelopeFilter.all(), 0, 10).stream()
                .filter(row -> row.purpose().equals("reminder"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(As.staff(() -> outbox.get(envelope)).html()).contains("/a/…").doesNotContain(token);
        assertThat(As.staff(() -> outbox.get(envelope)).plain()).doesNotContain(token);
    }

    @Test
    void hostileTitlesNeitherMakeMarkupNorHeadersNorCalendarLines() throws Exception {
        MimeMessage mail = told("申报</div><script>alert(1)</script>\r\nBcc: all@example.org\r\nEND:VEVENT");
        assertThat(html(mail)).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        String calendar = new String(
                ((Multipart) mail.getContent()).getBodyPart(1).getInputStream().readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        var read = new CalendarBuilder().build(new java.io.StringReader(calendar));
        assertThat(read.getComponents()).hasSize(1);
        assertThat(calendar).contains("DTSTART;VALUE=DATE:20250331", "UID:task-" + task.id() + "@desk.example.org");
    }

    /** A program that reads the personal address and is sent the mail's file too shows one entry, and the later one wins. */
    @Test
    void aMailsCalendarEntryIsTheOneOfThePersonalCalendarAlsoAfterItMoved() throws Exception {
        VEvent mailed = mailedEvent(told("申报"));
        String token =
                As.person(manager.id(), List.of(new Membership(company.id(), Role.COMPANY_MANAGER)), feeds::renew);
        assertSame(mailed, token);

        As.staff(() -> items.amend(
                task.itemId(),
                ReminderWorld.edit(company, "申报", Nature.TASK, new DeadlineRule.Fixed(DUE.plusDays(7))),
                items.get(task.itemId()).version()));
        tick();
        VEvent moved = mailedEvent(mailTo(manager).getLast());
        assertSame(moved, token);
        assertThat(moved.getUid()).isEqualTo(mailed.getUid());
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(mailed.getSequence().getValue());
    }

    private void assertSame(VEvent mailed, String token) {
        assertThat(Biweekly.parse(As.guest(() -> feeds.read(token))).first().getEvents())
                .filteredOn(event -> event.getUid().equals(mailed.getUid()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getSequence()).isEqualTo(mailed.getSequence());
                    assertThat(event.getSummary().getValue())
                            .isEqualTo(mailed.getSummary().getValue());
                    assertThat(event.getDateStart().getValue().toInstant())
                            .isEqualTo(mailed.getDateStart().getValue().toInstant());
                });
    }

    private static VEvent mailedEvent(MimeMessage mail) throws Exception {
        return Biweekly.parse(((Multipart) mail.getContent()).getBodyPart(1).getInputStream())
                .first()
                .getEvents()
                .getFirst();
    }

    private MimeMessage told(String title) {
        company = world.company();
        manager = world.manager(company);
        ActionItem item = world.publish(company, title, DUE);
        task = world.task(item);
        tick();
        return mailTo(manager).getLast();
    }

    private TaskCard card() {
        return As.staff(() -> tasks.get(task.id())).card();
    }

    private static String token(MimeMessage mail, String label) throws Exception {
        Matcher link = Pattern.compile("(?:" + label + "): https://desk\\.example\\.org/a/(\\S+)")
                .matcher(plain(mail));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
