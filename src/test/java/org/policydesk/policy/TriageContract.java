package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.CurrentUser;
import org.policydesk.audit.Journal;
import org.policydesk.support.As;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;

/** The first pass over a compilation, on either database. */
abstract class TriageContract {
    private static final AtomicInteger NUMBERS = new AtomicInteger(3170);

    @Autowired
    Triage triage;

    @Autowired
    SourceDocuments documents;

    @Autowired
    ActionItems items;

    @Autowired
    Journal journal;

    @Autowired
    CurrentUser user;

    private long document;
    private long duty;
    private long other;

    @BeforeEach
    void import_two_policies() {
        document = compilation(number());
        List<Policy> found = As.staff(() -> documents.get(document)).policies();
        duty = found.getFirst().id();
        other = found.getLast().id();
    }

    @Test
    void a_decision_is_kept_with_who_took_it_and_when_and_journalled() {
        decide(duty, TriageState.UNDECIDED, TriageState.RELEVANT);

        TriageEntry entry = entries().get(duty);
        assertThat(entry.state()).isEqualTo(TriageState.RELEVANT);
        assertThat(entry.by()).isEqualTo("协会小王");
        assertThat(entry.at()).isNotNull();
        assertThat(entries().get(other).by()).isNull();
        assertThat(As.staff(() -> triage.states(document))).isEqualTo(Map.of(duty, TriageState.RELEVANT));
        assertThat(journal.of(Triage.SUBJECT, duty)).singleElement().satisfies(line -> {
            assertThat(line.personId()).isEqualTo(As.STAFF);
            assertThat(line.before()).isEqualTo("UNDECIDED");
            assertThat(line.after()).isEqualTo("RELEVANT");
        });
    }

    @Test
    void drafts_of_a_policy_that_is_only_kept_wait_for_nobody_until_that_is_taken_back() {
        DocumentSummary.Counts before = counts();

        TriageAct act = decide(duty, TriageState.UNDECIDED, TriageState.ARCHIVED);
        assertThat(counts().drafts()).isEqualTo(before.drafts() - 1);
        assertThat(counts().setAside()).isEqualTo(1);
        assertThat(counts().toReview()).isEqualTo(before.items() - 1);
        assertThat(counts().reviewed()).isEqualTo(before.reviewed());
        assertThat(entries().get(duty).policy().drafts()).isZero();

        As.staff(() -> triage.undo(act));
        assertThat(counts()).isEqualTo(before);
        assertThat(entries().get(duty).state()).isEqualTo(TriageState.UNDECIDED);
    }

    @Test
    void several_are_decided_at_once_each_its_own_way_and_undone_at_once() {
        TriageAct act = As.staff(() -> triage.decide(
                Map.of(duty, TriageState.UNDECIDED, other, TriageState.UNDECIDED),
                Map.of(duty, TriageState.RELEVANT, other, TriageState.ARCHIVED)));

        assertThat(act.passedOver()).isEmpty();
        assertThat(As.staff(() -> triage.states(document)))
                .isEqualTo(Map.of(duty, TriageState.RELEVANT, other, TriageState.ARCHIVED));
        As.staff(() -> triage.undo(act));
        assertThat(As.staff(() -> triage.states(document))).isEmpty();
    }

    @Test
    void whoever_has_not_seen_a_colleague_s_decision_does_not_overwrite_it() {
        TriageAct mine = decide(duty, TriageState.UNDECIDED, TriageState.RELEVANT);

        TriageAct late = decide(duty, TriageState.UNDECIDED, TriageState.ARCHIVED);
        assertThat(late.passedOver()).containsExactly(duty);
        assertThat(late.before()).isEmpty();
        assertThat(entries().get(duty).state()).isEqualTo(TriageState.RELEVANT);

        decide(duty, TriageState.RELEVANT, TriageState.ARCHIVED);
        TriageAct undone = As.staff(() -> triage.undo(mine));
        assertThat(undone.passedOver()).containsExactly(duty);
        assertThat(entries().get(duty).state()).isEqualTo(TriageState.ARCHIVED);
    }

    @Test
    void deciding_what_is_decided_already_changes_nothing_and_writes_no_second_line() {
        decide(duty, TriageState.UNDECIDED, TriageState.RELEVANT);
        TriageAct again = decide(duty, TriageState.RELEVANT, TriageState.RELEVANT);

        assertThat(again).isEqualTo(new TriageAct(Map.of(), Map.of(), List.of()));
        assertThat(journal.of(Triage.SUBJECT, duty)).hasSize(1);
    }

    @Test
    void a_policy_met_again_in_the_next_compilation_is_suggested_as_it_was_decided() {
        String mark = number();
        long first = compilation(mark);
        long met = As.staff(() -> documents.get(first)).policies().getFirst().id();
        decide(met, TriageState.UNDECIDED, TriageState.ARCHIVED);

        long second = compilation(mark + " ");
        TriageEntry again = As.staff(() -> triage.ofDocument(second)).getFirst();
        assertThat(again.suggestion().ground()).isEqualTo(TriageSuggestion.Ground.ARCHIVED_EARLIER);
    }

    @Test
    void a_policy_whose_items_are_published_already_is_suggested_to_be_kept() {
        String mark = number();
        long first = compilation(mark);
        ActionItem item = As.staff(() -> items.ofDocument(first)).getFirst();
        As.staff(() -> items.publish(item.id(), item.version()));

        long second = compilation(mark + " ");
        assertThat(As.staff(() -> triage.ofDocument(second)).getFirst().suggestion())
                .isEqualTo(new TriageSuggestion(TriageState.ARCHIVED, TriageSuggestion.Ground.PUBLISHED_EARLIER, 1));
    }

    private TriageAct decide(long policy, TriageState seen, TriageState wanted) {
        return As.staff(() -> triage.decide(Map.of(policy, seen), Map.of(policy, wanted)));
    }

    private Map<Long, TriageEntry> entries() {
        return As.staff(() -> triage.ofDocument(document)).stream()
                .collect(Collectors.toMap(entry -> entry.policy().id(), Function.identity()));
    }

    private DocumentSummary.Counts counts() {
        return As.staff(() -> documents.get(document)).summary().counts();
    }

    private static String number() {
        return String.valueOf(NUMBERS.incrementAndGet());
    }

    /** Numbers of their own, so that no other test's policy is the same. */
    private long compilation(String mark) {
        String number = mark.strip();
        return Imports.text(
                documents,
                "关于报送年度统计表的通知\n\n试统函〔2025〕" + number + "1号\n\n各企业应于2025年5月31日前报送统计表。\n\n示例省工业厅\n\n"
                        + "2025年3月1日\n\n关于公布名单的通知\n\n试统函〔2025〕" + number + "2号\n\n现将名单予以公布。" + mark
                        + "\n\n示例省工业厅\n\n2025年3月2日\n");
    }
}
