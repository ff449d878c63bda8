package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.support.As;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two officers at one document, who know of each other by the database alone, on either of them. */
abstract class ReviewPresenceContract {
    @Autowired
    ReviewPresence presence;

    @Autowired
    SourceDocuments documents;

    @Autowired
    ActionItems items;

    @Autowired
    Triage triage;

    @Autowired
    JdbcClient jdbc;

    private long document;
    private Policy policy;

    @BeforeEach
    void import_a_notice() {
        document = Imports.text(
                documents,
                "关于报送统计表的通知\n\n试在函〔2025〕3号\n\n各企业应于2025年5月31日前报送统计表。" + UUID.randomUUID()
                        + "\n\n示例省工业厅\n\n2025年3月1日\n");
        policy = As.staff(() -> documents.get(document)).policies().getFirst();
    }

    @Test
    void each_sees_the_other_and_where_and_nobody_sees_themselves() {
        assertThat(mine(null).others()).isEmpty();
        theirs(policy.id());

        assertThat(mine(policy.id()).others()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("管理员甲");
            assertThat(one.policyId()).isEqualTo(policy.id());
            assertThat(one.itemId()).isNull();
        });
        assertThat(theirs(policy.id()).others()).singleElement().satisfies(one -> assertThat(one.personId())
                .isEqualTo(As.STAFF));
    }

    @Test
    void who_leaves_or_is_not_heard_of_any_more_is_gone() {
        theirs(null);
        As.administrator(() -> {
            presence.leave(document);
            return true;
        });
        assertThat(mine(null).others()).isEmpty();

        theirs(null);
        OffsetDateTime silent = OffsetDateTime.now().minus(PresenceRows.GONE_AFTER.multipliedBy(2));
        jdbc.sql("update review_presence set seen_at = ? where document_id = ? and person_id = ?")
                .params(silent, document, As.ADMINISTRATOR)
                .update();
        assertThat(mine(null).others()).isEmpty();
    }

    @Test
    void what_another_did_is_told_once_and_what_i_did_is_not() {
        Pulse before = mine(null);
        ActionItem item = As.staff(() -> items.ofDocument(document)).getFirst();
        As.administrator(() -> items.accept(item.id(), item.version()));

        Pulse told =
                As.staff(() -> presence.beat(document, null, null, before.at().minusMillis(1)));
        assertThat(told.acts()).singleElement().satisfies(act -> {
            assertThat(act.by()).isEqualTo("管理员甲");
            assertThat(act.itemId()).isEqualTo(item.id());
            assertThat(act.state()).isEqualTo(ItemState.ACCEPTED);
        });
        assertThat(told.stamp()).isNotEqualTo(before.stamp());
        Pulse again =
                As.staff(() -> presence.beat(document, null, null, told.at().plusMillis(1)));
        assertThat(again.acts()).isEmpty();
        assertThat(again.stamp()).isEqualTo(told.stamp());
        Pulse toThem = As.administrator(
                () -> presence.beat(document, null, null, before.at().minusMillis(1)));
        assertThat(toThem.acts()).isEmpty();
    }

    @Test
    void a_decision_about_a_policy_is_noticed_too() {
        Pulse before = mine(null);
        As.administrator(() ->
                triage.decide(Map.of(policy.id(), TriageState.UNDECIDED), Map.of(policy.id(), TriageState.ARCHIVED)));

        assertThat(mine(null).stamp()).isNotEqualTo(before.stamp());
    }

    @Test
    void there_is_nobody_at_a_document_that_is_not() {
        assertThatThrownBy(() -> As.staff(() -> presence.beat(Long.MAX_VALUE, null, null, null)))
                .isInstanceOf(DocumentNotFoundException.class);
    }

    private Pulse mine(@Nullable Long policyId) {
        return As.staff(() -> presence.beat(document, policyId, null, null));
    }

    private Pulse theirs(@Nullable Long policyId) {
        return As.administrator(() -> presence.beat(document, policyId, null, null));
    }
}
