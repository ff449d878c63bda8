package org.policydesk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.policydesk.clock.BusinessClock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

/** What sending promises, on whichever database. */
abstract class SendingContract {
    private static final String HTML = "<!doctype html><html><body><p>工业母机企业清单申报，3月31日截止</p></body></html>";

    /** A database of its own for each call. */
    abstract String freshDatabase() throws Exception;

    static NewEnvelope to(String address) {
        return new NewEnvelope(
                address, "张经理", "政策任务：工业母机企业清单申报 3月31日截止", HTML, "工业母机企业清单申报，3月31日截止", "reminder", null, "政策提醒");
    }

    @Test
    void onceInHtmlAndTextWithAChineseSubject() throws Exception {
        GreenMail server = MailHouse.server(0);
        try (MailHouse house = MailHouse.open(freshDatabase(), server.getSmtp().getPort())) {
            long id = house.enqueue(to("zhang@example.com"));
            assertThat(house.send()).isEqualTo(1);
            assertThat(house.send()).isZero();

            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("政策任务：工业母机企业清单申报 3月31日截止");
            assertThat(mail.getFrom()[0].toString()).contains("desk@example.org");
            assertThat(mail.getContent()).isInstanceOf(Multipart.class);
            Multipart parts = (Multipart) mail.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("工业母机企业清单申报，3月31日截止");
            assertThat(parts.getBodyPart(1).getContentType()).startsWithIgnoringCase("text/html; charset=UTF-8");
            assertThat(parts.getBodyPart(1).getContent().toString().strip()).isEqualTo(HTML);

            EnvelopeDetail detail = house.envelope(id);
            assertThat(detail.row().state()).isEqualTo(EnvelopeState.SENT);
            assertThat(detail.row().messageId()).isEqualTo(mail.getMessageID());
            assertThat(detail.row().sentAt()).isEqualTo(house.clock().instant());
            assertThat(detail.attempts()).singleElement().satisfies(attempt -> assertThat(attempt.reply())
                    .startsWith("250"));
        } finally {
            server.stop();
        }
    }

    @Test
    void aRefusedConnectionIsTriedAgainUnderTheSameMessageId() throws Exception {
        int port = freePort();
        try (MailHouse house = MailHouse.open(freshDatabase(), port)) {
            long id = house.enqueue(to("zhang@example.com"));
            String messageId = house.envelope(id).row().messageId();
            assertThat(house.send()).isZero();
            assertThat(house.envelope(id).row().state()).isEqualTo(EnvelopeState.WAITING);

            GreenMail server = MailHouse.server(port);
            try {
                assertThat(house.send()).as("not before the back-off is over").isZero();
                house.clock().advance(Duration.ofMinutes(1));
                assertThat(house.send()).isEqualTo(1);
                assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(messageId);
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void aConnectionLostAfterTheBodyIsRepeatedByteForByte() throws Exception {
        try (ScriptedServer server = new ScriptedServer();
                MailHouse house = MailHouse.open(freshDatabase(), server.port())) {
            house.enqueue(to("zhang@example.com"));
            server.answer(".", "");
            assertThat(house.send()).isZero();
            server.behave();
            house.clock().advance(Duration.ofMinutes(1));
            assertThat(house.send()).isEqualTo(1);
            assertThat(server.messages()).hasSize(2);
            assertThat(server.messages().get(1)).isEqualTo(server.messages().get(0));
        }
    }

    @Test
    void aLastingRefusalFailsOnlyThatLetterAndMayBeResent() throws Exception {
        try (ScriptedServer server = new ScriptedServer();
                MailHouse house = MailHouse.open(freshDatabase(), server.port())) {
            server.answer("RCPT", "550 no such mailbox");
            long refused = house.enqueue(to("nobody@example.com"));
            house.send();
            EnvelopeRow row = house.envelope(refused).row();
            assertThat(row.state()).isEqualTo(EnvelopeState.FAILED);
            assertThat(row.lastReply()).contains("550 no such mailbox");

            server.behave();
            assertThat(house.get(Envelopes.class).resend(refused)).isTrue();
            assertThat(house.send()).isEqualTo(1);
        }
    }

    @Test
    void greylistingAndARefusedSenderOnlyDelay() throws Exception {
        try (ScriptedServer server = new ScriptedServer();
                MailHouse house = MailHouse.open(freshDatabase(), server.port())) {
            long id = house.enqueue(to("zhang@example.com"));
            server.answer("RCPT", "451 come back later");
            house.send();
            assertThat(house.envelope(id).row().state()).isEqualTo(EnvelopeState.WAITING);
            server.behave();
            server.answer("MAIL", "553 sender not allowed");
            house.clock().advance(Duration.ofMinutes(1));
            house.send();
            assertThat(house.envelope(id).row().state()).isEqualTo(EnvelopeState.WAITING);
            server.behave();
            house.clock().advance(Duration.ofMinutes(2));
            assertThat(house.send()).isEqualTo(1);
        }
    }

    @Test
    void aDeadNodesClaimIsTakenBackAfterItsLease() throws Exception {
        String database = freshDatabase();
        GreenMail server = MailHouse.server(0);
        try (MailHouse house = MailHouse.open(database, server.getSmtp().getPort())) {
            house.enqueue(to("zhang@example.com"));
            house.get(Claims.class).take("a node that dies now", 10, Duration.ofMinutes(10));
            assertThat(house.send()).isZero();
            house.clock().advance(Duration.ofMinutes(11));
            assertThat(house.send()).isEqualTo(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void aLateNodeDoesNotOverwriteItsSuccessor() throws Exception {
        GreenMail server = MailHouse.server(0);
        try (MailHouse house = MailHouse.open(freshDatabase(), server.getSmtp().getPort())) {
            long id = house.enqueue(to("zhang@example.com"));
            Claims claims = house.get(Claims.class);
            Letter late =
                    claims.take("late", 1, Duration.ofMinutes(10)).letters().getFirst();
            house.clock().advance(Duration.ofMinutes(11));
            house.send();
            claims.settle("late", late, new Outcome.Refused("550"));
            assertThat(house.envelope(id).row().state()).isEqualTo(EnvelopeState.SENT);
            assertThat(house.envelope(id).attempts())
                    .extracting(EnvelopeDetail.Attempt::outcome)
                    .containsExactly("Accepted", "LATE_Refused");
        } finally {
            server.stop();
        }
    }

    @Test
    void twoNodesAtOnceSendEachLetterOnce() throws Exception {
        String database = freshDatabase();
        GreenMail server = MailHouse.server(0);
        try (MailHouse one = MailHouse.open(database, server.getSmtp().getPort());
                MailHouse two = MailHouse.open(database, server.getSmtp().getPort());
                var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 100; i++) {
                one.enqueue(to("person" + i + "@example.com"));
            }
            List<Callable<Integer>> both = List.of(one::send, two::send);
            int sent = 0;
            for (Future<Integer> node : threads.invokeAll(both)) {
                sent += node.get();
            }
            assertThat(sent).isEqualTo(100);
            List<String> ids = new ArrayList<>();
            for (MimeMessage mail : server.getReceivedMessages()) {
                ids.add(mail.getMessageID());
            }
            assertThat(ids).hasSize(100).doesNotHaveDuplicates();
        } finally {
            server.stop();
        }
    }

    @Test
    void aLineOfTheLogIsChangedOrDeletedByNobodyUntilItIsFiveYearsOld() throws Exception {
        GreenMail server = MailHouse.server(0);
        try (MailHouse house = MailHouse.open(freshDatabase(), server.getSmtp().getPort())) {
            long id = house.enqueue(to("zhang@example.com"));
            house.send();
            JdbcClient jdbc = house.get(JdbcClient.class);
            List<EnvelopeDetail.Attempt> before = house.envelope(id).attempts();
            for (String act : List.of(
                    "update envelope_attempt set reply = '250 somebody else'",
                    "update envelope_attempt set at = at - interval '6' year",
                    "delete from envelope_attempt",
                    "delete from envelope where id = " + id)) {
                assertThatThrownBy(() -> jdbc.sql(act).update())
                        .as(act)
                        .isInstanceOf(DataIntegrityViolationException.class);
            }
            assertThat(house.envelope(id).attempts()).isEqualTo(before);
            OffsetDateTime old =
                    OffsetDateTime.now(BusinessClock.ZONE).minusYears(5).minusDays(1);
            jdbc.sql("insert into envelope_attempt (envelope_id, at, outcome, reply) values (?, ?, 'Accepted', '250')")
                    .params(id, old)
                    .update();
            assertThat(jdbc.sql("delete from envelope_attempt where at < ?")
                            .param(old.plusDays(1))
                            .update())
                    .as("retention stays possible")
                    .isEqualTo(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void aDomainIsHandedNoMoreThanItsShareEachMinuteAndNobodyElseWaitsForIt() throws Exception {
        GreenMail server = MailHouse.server(0);
        Map<String, Object> settings = Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                server.getSmtp().getPort(),
                "desk.mail.per-minute-of[qq.com]",
                "10");
        try (MailHouse house = MailHouse.open(freshDatabase(), settings)) {
            for (int i = 0; i < 25; i++) {
                house.enqueue(to("person" + i + "@QQ.com"));
            }
            house.enqueue(to("zhang@example.com"));
            assertThat(house.send()).isEqualTo(11);
            assertThat(house.send()).isZero();
            house.clock().advance(Duration.ofSeconds(61));
            assertThat(house.send()).isEqualTo(10);
            house.clock().advance(Duration.ofSeconds(61));
            assertThat(house.send()).isEqualTo(5);
            assertThat(house.get(Envelopes.class).counts()).containsEntry(EnvelopeState.SENT, 26);
        } finally {
            server.stop();
        }
    }

    @Test
    void withoutAMailServerNothingIsClaimedAndEverythingCanBeRead() throws Exception {
        try (MailHouse house = MailHouse.open(freshDatabase(), Map.of())) {
            long id = house.enqueue(to("zhang@example.com"));
            assertThat(house.send()).isZero();
            assertThat(house.get(MailServer.class).isConfigured()).isFalse();
            EnvelopeDetail detail = house.envelope(id);
            assertThat(detail.row().state()).isEqualTo(EnvelopeState.WAITING);
            assertThat(detail.row().attempts()).isZero();
            assertThat(detail.html()).isEqualTo(HTML);
        }
    }

    @Test
    void aHeldLetterStaysUntilReleased() throws Exception {
        GreenMail server = MailHouse.server(0);
        try (MailHouse house = MailHouse.open(freshDatabase(), server.getSmtp().getPort())) {
            long id = house.enqueue(to("zhang@example.com"));
            Envelopes envelopes = house.get(Envelopes.class);
            assertThat(envelopes.hold(id)).isTrue();
            assertThat(house.send()).isZero();
            assertThat(envelopes.release(id)).isTrue();
            assertThat(house.send()).isEqualTo(1);
            assertThat(envelopes.hold(id)).as("too late").isFalse();
        } finally {
            server.stop();
        }
    }

    @Test
    void theSameDedupeKeyIsStoredOnceAndOnlyWithinATransaction() throws Exception {
        try (MailHouse house = MailHouse.open(freshDatabase(), Map.of())) {
            NewEnvelope invitation =
                    new NewEnvelope("a@example.com", "", "邀请", HTML, "邀请", "invitation", "invitation-1", null);
            assertThat(house.enqueue(invitation)).isEqualTo(house.enqueue(invitation));
            assertThatThrownBy(() -> house.get(Outgoing.class).enqueue(invitation))
                    .isInstanceOf(IllegalTransactionStateException.class);
        }
    }

    @Test
    void searchTakesPercentAndUnderscoreAsTheyStand() throws Exception {
        try (MailHouse house = MailHouse.open(freshDatabase(), Map.of())) {
            house.enqueue(to("zhang_san@example.com"));
            house.enqueue(to("zhangxsan@example.com"));
            Envelopes envelopes = house.get(Envelopes.class);
            EnvelopeFilter filter =
                    new EnvelopeFilter(java.util.Set.of(EnvelopeState.WAITING, EnvelopeState.HELD), "ZHANG_san");
            assertThat(envelopes.count(filter)).isEqualTo(1);
            assertThat(envelopes.list(filter, 0, 10)).hasSize(1);
            assertThat(envelopes.list(EnvelopeFilter.all(), 1, 10)).hasSize(1);
            assertThat(envelopes.counts())
                    .containsEntry(EnvelopeState.WAITING, 2)
                    .containsEntry(EnvelopeState.SENT, 0);
            assertThat(Arrays.asList(EnvelopeState.values()))
                    .containsExactlyInAnyOrderElementsOf(envelopes.counts().keySet());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
