package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.dueOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.Programme;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told to watch for the next round of a programme; today is 2025-03-10. */
abstract class ProgrammeWatchesContract extends TaskContract {
    @Autowired
    ProgrammeWatches watches;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoWouldQualifyByTheLastRoundWatchesForTheNextWithoutATaskOrAReminder() {
        String catalogue = catalogue();
        long fitting = world.member("符合", catalogue);
        long other = world.member("无关");
        int tasks = count("task");
        int messages = count("due_message");
        ActionItem item = round("第一批", catalogue, LocalDate.of(2024, 5, 31));
        Programme programme = programmeOf(item);

        assertThat(watchOf(fitting, programme)).hasValueSatisfying(watch -> {
            assertThat(watch.outcome()).isEqualTo(Outcome.FIT);
            assertThat(watch.programme().outlook().expected())
                    .satisfies(expected -> assertThat(expected.due()).isEqualTo("2025-05-31"));
        });
        assertThat(watchOf(other, programme)).isEmpty();
        assertThat(As.staff(() -> watches.preview(programme.id())).verdicts())
                .filteredOn(one -> one.member().id() == fitting || one.member().id() == other)
                .extracting(one -> one.member().id() == fitting, MemberVerdict::outcome)
                .containsExactlyInAnyOrder(tuple(true, Outcome.FIT), tuple(false, Outcome.UNDETERMINED));
        assertThat(count("task")).isEqualTo(tasks);
        assertThat(count("due_message")).isEqualTo(messages);
        As.system(() -> matching.matchAll());
        assertThat(tasksOf(item)).isEmpty();
    }

    @Test
    void theTasksOfTheNextRoundTakeTheWatchsPlaceOnceItIsPublished() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        Programme programme = programmeOf(round("第一批", catalogue, LocalDate.of(2024, 5, 31)));
        ActionItem next = accepted("第二批", catalogue, LocalDate.of(2025, 5, 20));
        As.staff(() -> editions.join(programme.id(), next.policyId(), null));
        assertThat(watchOf(member, programme)).as("not published yet").isPresent();

        As.staff(() -> items.publish(next.id(), next.version()));

        assertThat(watchOf(member, programme)).isEmpty();
        assertThat(taskOf(next, member).due()).isEqualTo("2025-05-20");
    }

    @Test
    void roundsThatWereNeverPublishedTellMembersNothing() {
        String catalogue = catalogue();
        long member = world.member("符合", catalogue);
        Programme programme = programmeOf(accepted("第一批", catalogue, LocalDate.of(2024, 5, 31)));

        assertThat(watchOf(member, programme)).isEmpty();
    }

    private Optional<ProgrammeWatch> watchOf(long member, Programme programme) {
        return As.member(member, () -> watches.mine()).stream()
                .filter(one -> one.programme().programme().equals(programme))
                .findFirst();
    }

    private Programme programmeOf(ActionItem item) {
        return As.staff(() -> editions.create("专项" + catalogue(), List.of(item.policyId())));
    }

    private ActionItem round(String mark, String catalogue, LocalDate due) {
        ActionItem item = accepted(mark, catalogue, due);
        return As.staff(() -> items.publish(item.id(), item.version()));
    }

    private ActionItem accepted(String mark, String catalogue, LocalDate due) {
        NewItem.Source source = new NewItem.Source("关于申报" + mark + catalogue + "的通知", null, null, null);
        return As.staff(() -> items.create(
                new NewItem(source, dueOn(due).forCatalogue(catalogue).edit())));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
