package org.policydesk.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.clock.BusinessClock;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is over goes, and nothing else, on whichever database. */
@Import(HandClocks.class)
abstract class RetentionContract {
    private static final int LONG_AGO = 400;
    private static final int LATELY = 20;

    @Autowired
    Retention retention;

    @Autowired
    List<Expiry> expiries;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    private long person;

    @BeforeEach
    void alone() {
        clock.set(HandClocks.START);
        // The log of attempts lets nobody delete a line.
        jdbc.sql("truncate table envelope_attempt").update();
        for (String table : List.of(
                "sign_in_ticket",
                "call_sheet",
                "invitation",
                "calendar_feed",
                "due_message",
                "change_inquiry",
                "change_inquiry_round",
                "envelope",
                "matching_drift",
                "matching_run",
                "robot_message",
                "policy_change",
                "review_presence",
                "redraft_part",
                "redraft",
                "used_link",
                "reminder_alarm",
                "reminder_plan")) {
            jdbc.sql("delete from " + table).update();
        }
        String email = "retention-" + System.nanoTime() + "@example.test";
        insert(
                "insert into person (name, email, password_hash, created_at) values ('人员', ?, '', ?)",
                email,
                ago(LONG_AGO));
        person = number("select id from person where email = '" + email + "'");
    }

    @Test
    void aTicketGoesAtOnceWhenItsTimeIsOver() {
        String add = "insert into sign_in_ticket (digest, person_id, person_version, expires_at) values (?, ?, 0, ?)";
        insert(add, "over", person, ago(0));
        insert(add, "valid", person, ago(-1));

        assertThat(retention.run()).containsEntry("sign_in_ticket", 1);

        assertThat(texts("select digest from sign_in_ticket")).containsExactly("valid");
    }

    @Test
    void ofInvitationsTheLatestStaysHoweverOldItIs() {
        String add = "insert into invitation (person_id, secret_sha256, invited_at, expires_at, ended_at)"
                + " values (?, ?, ?, ?, ?)";
        insert(add, person, "first", ago(LONG_AGO), ago(LONG_AGO), ago(LONG_AGO));
        insert(add, person, "second", ago(LONG_AGO), ago(LONG_AGO), ago(LATELY));
        insert(add, person, "last", ago(LONG_AGO), ago(LONG_AGO), ago(LONG_AGO));

        retention.run();

        assertThat(texts("select secret_sha256 from invitation order by id")).containsExactly("second", "last");
    }

    @Test
    void aCallAboutAnInvitationStaysAsLongAsItWaitsSoThatNobodyIsCalledTwice() {
        insert(
                "insert into invitation (person_id, secret_sha256, invited_at, expires_at) values (?, 'open', ?, ?)",
                person,
                ago(LONG_AGO),
                ago(LONG_AGO));
        long open = number("select id from invitation");
        call(open, ago(LONG_AGO));
        call(open + 1, ago(LONG_AGO));
        call(open + 2, ago(LATELY));
        call(0, ago(LONG_AGO));

        assertThat(retention.run()).containsEntry("call_sheet", 1);

        assertThat(texts("select cast(invitation_id as varchar(20)) from call_sheet order by invitation_id"))
                .containsExactly("0", String.valueOf(open), String.valueOf(open + 2));
    }

    @Test
    void aRevokedCalendarAddressGoesAndOneInForceStays() {
        String add = "insert into calendar_feed (person_id, token_sha256, created_at, revoked_at) values (?, ?, ?, ?)";
        insert(add, person, "old", ago(LONG_AGO), ago(LONG_AGO));
        insert(add, person, "lately", ago(LONG_AGO), ago(LATELY));
        jdbc.sql("insert into calendar_feed (person_id, token_sha256, created_at) values (?, 'used', ?)")
                .params(person, ago(LONG_AGO))
                .update();

        retention.run();

        assertThat(texts("select token_sha256 from calendar_feed order by id")).containsExactly("lately", "used");
    }

    @Test
    void ofAMailThatWentOrWasReplacedOnlyTheTextGoesAndWhatWaitsOrFailedKeepsIt() {
        envelope("old", "SENT", LONG_AGO);
        envelope("back", "BOUNCED", LONG_AGO);
        envelope("replaced", "REPLACED", LONG_AGO);
        envelope("replaced lately", "REPLACED", LATELY);
        envelope("waiting", "WAITING", LONG_AGO);
        envelope("held", "HELD", LONG_AGO);
        envelope("failed", "FAILED", LONG_AGO);
        envelope("lately", "SENT", LATELY);
        insert(
                "insert into envelope_attempt (envelope_id, at, outcome, reply)"
                        + " select id, cast(? as timestamp with time zone), 'Accepted', '250' from envelope where message_id = 'old'",
                ago(LONG_AGO));

        assertThat(retention.run()).containsEntry("envelope", 3);
        assertThat(retention.run()).doesNotContainKey("envelope");

        assertThat(
                        texts(
                                "select message_id from envelope where html = '' and plain = '' and calendar is null order by id"))
                .containsExactly("old", "back", "replaced");
        assertThat(
                        texts(
                                "select message_id from envelope where html = '<p>' and plain = 'p' and calendar = 'c' order by id"))
                .containsExactly("replaced lately", "waiting", "held", "failed", "lately");
        assertThat(number("select count(*) from envelope_attempt")).isEqualTo(1);
    }

    @Test
    void nightlyRunsGoWithWhatTheyFoundAndTheLastThatEndedStays() {
        run(LONG_AGO, LONG_AGO);
        insert(
                "insert into matching_drift (run_id, kind, item_id, member_id)"
                        + " select max(id), 'OUTCOME', 1, ? from matching_run",
                person);
        run(LONG_AGO - 1, LONG_AGO - 1);
        run(LONG_AGO - 2, null);

        assertThat(retention.run()).containsEntry("matching_run", 1);

        assertThat(number("select count(*) from matching_run")).isEqualTo(2);
        assertThat(number("select count(*) from matching_drift")).isZero();
    }

    @Test
    void noticesToGroupsGoOnceTheyAreSettled() {
        insert("insert into group_robot (name, kind, address, active) values (?, 'WECOM', '', true)", "组" + person);
        for (String state : List.of("SENT", "FAILED", "WAITING")) {
            insert(
                    "insert into robot_message (robot_id, content, state, attempts, waiting_since, next_attempt_at,"
                            + " created_by, created_by_name, created_at)"
                            + " select max(id), '', ?, 1, ?, ?, 1, '', ? from group_robot",
                    state,
                    ago(LONG_AGO),
                    ago(LONG_AGO),
                    ago(LONG_AGO));
        }

        assertThat(retention.run()).containsEntry("robot_message", 2);

        assertThat(texts("select state from robot_message")).containsExactly("WAITING");
    }

    @Test
    void notesOfChangesGoAndTheLastStaysToCountOnFrom() {
        insert("insert into policy (title, created_at) values ('政策', ?)", ago(LONG_AGO));
        for (int i = 0; i < 3; i++) {
            insert(
                    "insert into policy_change (policy_id, changed_at)"
                            + " select max(id), cast(? as timestamp with time zone) from policy",
                    ago(LONG_AGO));
        }

        assertThat(retention.run()).containsEntry("policy_change", 2);
    }

    @Test
    void importsThatCameToNothingGoAndPresencesWithThem() {
        insert(
                "insert into stored_file (name, content_type, size, sha256, stored_at) values ('坏', '', 1, ?, ?)",
                "x".repeat(64),
                ago(LONG_AGO));
        for (String state : List.of("FAILED", "CANCELLED", "DONE")) {
            insert(
                    "insert into source_document (file_id, name, size, sha256, state, uploaded_at)"
                            + " select max(id), 'retention', 1, '', ?, cast(? as timestamp with time zone) from stored_file",
                    state,
                    ago(LONG_AGO));
            insert(
                    "insert into review_presence (document_id, person_id, person_name, seen_at)"
                            + " select max(id), ?, '', cast(? as timestamp with time zone) from source_document",
                    person,
                    ago(state.equals("DONE") ? 0 : LATELY));
        }

        assertThat(retention.run()).containsEntry("source_document", 2).doesNotContainKey("review_presence");

        assertThat(texts("select state from source_document where name = 'retention'"))
                .containsExactly("DONE");
        assertThat(number("select count(*) from review_presence")).isEqualTo(1);
        jdbc.sql("delete from review_presence").update();
        jdbc.sql("delete from source_document where name = 'retention'").update();
    }

    @Test
    void aUsedLinkStaysLongerThanItCouldWork() {
        String add = "insert into used_link (link, used_at, person_id, task_id, act) values (?, ?, ?, 1, 'POSTPONE')";
        insert(add, "old", ago(91), person);
        insert(add, "lately", ago(89), person);

        retention.run();

        assertThat(texts("select link from used_link")).containsExactly("lately");
    }

    @Test
    void findingsGoOnceDealtWithAndMuchLaterAlsoWhereNobodyLooked() {
        alarm(1, 100, ago(100));
        alarm(2, 100, null);
        alarm(3, LONG_AGO, null);

        assertThat(retention.run()).containsEntry("reminder_alarm", 2);

        assertThat(number("select task_id from reminder_alarm")).isEqualTo(2);
    }

    @Test
    void ofTheQuarterlyQuestionsTheLastRoundStaysSoThatNobodyIsAskedTwice() {
        String round = "insert into change_inquiry_round (quarter, planned_at) values (?, ?)";
        insert(round, "2023Q1", ago(LONG_AGO + 1));
        insert(round, "2023Q2", ago(LONG_AGO));
        insert("insert into change_inquiry (quarter, person_id, state) values ('2023Q1', ?, 'GATHERED')", person);

        retention.run();

        assertThat(texts("select quarter from change_inquiry_round")).containsExactly("2023Q2");
        assertThat(number("select count(*) from change_inquiry")).isZero();
    }

    @Test
    void whatNobodyPlansAnyMoreIsNoLongerMarkedAndAnOpenTaskStaysMarked() {
        long open = task("NEW");
        long closed = task("DONE");
        for (long marked : List.of(open, closed, -1L)) {
            insert("insert into reminder_plan (task_id) values (?)", marked);
        }

        assertThat(retention.run()).containsEntry("reminder_plan", 2);

        assertThat(number("select task_id from reminder_plan")).isEqualTo(open);
        jdbc.sql("delete from reminder_plan").update();
        jdbc.sql("delete from task where id in (?, ?)").params(open, closed).update();
    }

    @Test
    void aCutOfDraftsCanBeUndoneUntilItsTimeIsOverAndGoesWithItsParts() {
        insert("insert into policy (title, created_at) values ('政策', ?)", ago(LONG_AGO));
        insert(
                "insert into action_item (state, policy_id, title, action, nature, kind, actors, relevance, rule, basis,"
                        + " review_days, include_undetermined, materials, stamp_days, post_days, reserve_days, upstream,"
                        + " by_association, sentence, sentence_start, sentence_end, deadline_start, deadline_end, cues, changed_at)"
                        + " select 'DRAFT', max(id), 'retention', '', '', '', '', '', '', '', 0, false, '', 0, 0, 0, '', false,"
                        + " '', 0, 0, 0, 0, '', cast(? as timestamp with time zone) from policy",
                ago(LONG_AGO));
        long item = number("select max(id) from action_item");
        long old = redraft(item, LONG_AGO);
        long lately = redraft(item, LATELY);

        assertThat(retention.run()).containsEntry("redraft", 1);

        assertThat(number("select id from redraft")).isEqualTo(lately).isNotEqualTo(old);
        assertThat(texts("select cast(redraft_id as varchar(20)) from redraft_part order by item_id"))
                .containsExactly(String.valueOf(lately), String.valueOf(lately));
        assertThat(number("select count(*) from action_item where id = " + item))
                .isEqualTo(1);
        jdbc.sql("delete from redraft_part").update();
        jdbc.sql("delete from redraft").update();
        jdbc.sql("delete from action_item where id = ?").param(item).update();
    }

    @Test
    void moreThanABatchGoesInOneNightAndTwoNodesDoNotGetInEachOthersWay() throws Exception {
        for (int i = 0; i < 1_200; i++) {
            insert(
                    "insert into used_link (link, used_at, person_id, task_id, act) values (?, ?, 1, 1, 'POSTPONE')",
                    "link" + i,
                    ago(LONG_AGO));
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Map<String, Integer>> node = retention::run;
            int gone = 0;
            for (Future<Map<String, Integer>> result : threads.invokeAll(List.of(node, node))) {
                gone += result.get().getOrDefault("used_link", 0);
            }
            assertThat(gone).isEqualTo(1_200);
        }
        assertThat(number("select count(*) from used_link")).isZero();
    }

    @Test
    void everyTableThatIsLetGoOfIsDocumentedWithItsSetting() throws Exception {
        List<String> rows = Files.readAllLines(Path.of("docs", "data.md")).stream()
                .filter(line -> line.startsWith("| "))
                .toList();

        assertThat(expiries).isNotEmpty().allSatisfy(expiry -> assertThat(rows)
                .anyMatch(row -> row.contains("`" + expiry.table() + "`") && row.contains(word(expiry.keeping()))));
    }

    private static String word(Keeping keeping) {
        return switch (keeping) {
            case AT_ONCE -> "at once";
            case TECHNICAL -> "technical-days";
            case NOTE -> "note-days";
            case MAIL_TEXT -> "mail-text-days";
        };
    }

    private void call(long invitation, OffsetDateTime closed) {
        insert(
                "insert into call_sheet (task_id, member_id, person_id, due_version, reason, title, member_name, since,"
                        + " closed_at, invitation_id) values (0, 0, ?, 0, 'INVITATION', '', '', ?, ?, ?)",
                person,
                closed,
                closed,
                invitation);
    }

    private long task(String state) {
        insert(
                "insert into task (member_id, item_id, occurrence_key, title, policy_title, life_cycle, by_association, state,"
                        + " date_source, provisional, unverified, opened_at)"
                        + " values (?, 1, ?, '任务', '', 'APPLICATION', false, ?, 'NOTICE', false, false, ?)",
                person,
                state,
                state,
                ago(LONG_AGO));
        return number("select max(id) from task");
    }

    /** With two parts. */
    private long redraft(long item, int days) {
        insert(
                "insert into redraft (kind, item_id, content, sentence, sentence_start, sentence_end, deadline_start,"
                        + " deadline_end, version_after, done_at) values ('SPLIT', ?, '', '', 0, 0, 0, 0, 1, ?)",
                item,
                ago(days));
        long redraft = number("select max(id) from redraft");
        for (long part : List.of(item, item + 1)) {
            insert("insert into redraft_part (redraft_id, item_id, version_after) values (?, ?, 1)", redraft, part);
        }
        return redraft;
    }

    private void envelope(String id, String state, int days) {
        insert(
                "insert into envelope (message_id, purpose, recipient_address, recipient_name, subject, html, plain,"
                        + " calendar, state, created_at, message_date, next_attempt_at)"
                        + " values (?, 'test', 'a@example.test', '', '', '<p>', 'p', 'c', ?, ?, ?, ?)",
                id,
                state,
                ago(days),
                ago(days),
                ago(days));
    }

    private void run(int days, @org.jspecify.annotations.Nullable Integer ended) {
        if (ended == null) {
            insert("insert into matching_run (of_day, started_at) values (date '2024-01-01', ?)", ago(days));
        } else {
            insert(
                    "insert into matching_run (of_day, started_at, ended_at) values (date '2024-01-01', ?, ?)",
                    ago(days),
                    ago(ended));
        }
    }

    private void alarm(long task, int found, @org.jspecify.annotations.Nullable OffsetDateTime seen) {
        insert(
                "insert into reminder_alarm (kind, task_id, found_at, about_at) values ('LATE', ?, ?, ?)",
                task,
                ago(found),
                ago(found));
        if (seen != null) {
            jdbc.sql("update reminder_alarm set seen_at = ? where task_id = ?")
                    .params(seen, task)
                    .update();
        }
    }

    private void insert(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private OffsetDateTime ago(int days) {
        Instant then = clock.instant().minus(Duration.ofDays(days));
        return then.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
