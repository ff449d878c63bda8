package org.policydesk.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.support.As;
import org.policydesk.task.MatchResult;
import org.policydesk.task.Matching;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What is generated is whole and in order, as if the desk had made it. Nothing of it stays: others share the database. */
@Transactional
abstract class GeneratedAssociationContract {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final Scale SCALE = new Scale(30, 250, 0.6);
    private static final int MOST = 1_000;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Tasks tasks;

    @Autowired
    Matching matching;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    ActionItems items;

    private final List<GeneratedTask> drawn = new ArrayList<>();
    private final List<GeneratedItem> drawnItems = new ArrayList<>();
    private final List<GeneratedMember> members = new ArrayList<>();

    @BeforeEach
    void fill() {
        GeneratedAssociation.Filled filled = new GeneratedAssociation(jdbc, TODAY, 5).fill(SCALE);

        Drawing drawing = new Drawing(5, TODAY, SCALE);
        members.addAll(drawing.members());
        drawing.each((item, those) -> {
            drawnItems.add(item);
            drawn.addAll(those);
        });
        assertThat(filled.tasks()).isEqualTo(drawn.size()).isGreaterThanOrEqualTo(SCALE.tasks());
        assertThat(filled.members()).isEqualTo(SCALE.members());
    }

    /** So both databases hold the same. */
    @Test
    void theDatabaseHoldsJustTheTasksThatWereDrawn() {
        List<String> stored = jdbc.query(
                "select id, member_id, item_id, state, rule_due from task where id >= ? order by id",
                (row, n) -> row.getLong(1) + " " + row.getLong(2) + " " + row.getLong(3) + " " + row.getString(4) + " "
                        + row.getObject(5, LocalDate.class),
                GeneratedAssociation.FIRST);

        assertThat(stored)
                .isEqualTo(drawn.stream()
                        .map(task -> task.id() + " " + task.member().id() + " "
                                + task.item().id() + " " + task.fate().state() + " "
                                + task.item().due())
                        .toList());
    }

    @Test
    void nothingRefersToWhatIsNotThere() {
        assertThat(jdbc.queryForObject("""
                select count(*) from task t where t.id >= ? and (
                    not exists (select 1 from member m where m.id = t.member_id)
                    or not exists (select 1 from action_item i where i.id = t.item_id and i.state = 'PUBLISHED')
                    or t.assignee_id is not null and not exists (
                        select 1 from membership s where s.person_id = t.assignee_id and s.company_id = t.member_id))\
                """, Integer.class, GeneratedAssociation.FIRST))
                .isZero();
        assertThat(jdbc.queryForObject("""
                select count(*) from membership s where s.company_id >= ?
                    and not exists (select 1 from member m where m.id = s.company_id)\
                """, Integer.class, GeneratedAssociation.FIRST))
                .isZero();
    }

    @Test
    void staffCountAsManyTasksOfEachItemAndStateAsWereDrawn() {
        Map<String, Long> shown = As.staff(() -> drawnItems.stream()
                .flatMap(item -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL).withItem(item.id()), 0, MOST).stream())
                .collect(Collectors.groupingBy(card -> card.itemId() + " " + card.state(), Collectors.counting())));

        assertThat(shown)
                .isEqualTo(drawn.stream()
                        .collect(Collectors.groupingBy(
                                task -> task.item().id() + " " + task.fate().state(), Collectors.counting())));
    }

    @Test
    void everyTaskMemberAndItemIsReadAsItWasDrawn() {
        As.staff(() -> {
            for (GeneratedTask task : drawn) {
                TaskDetail read = tasks.get(task.id());
                TaskCard card = read.card();
                assertThat(card.title()).isEqualTo(task.item().content().title());
                assertThat(card.memberName()).isEqualTo(task.member().name());
                if (!card.state().isClosed()) {
                    assertThat(read.checklist()).hasSize(task.lines().size());
                    assertThat(read.history()).isNotEmpty();
                }
                if (card.state() != TaskState.CORRECTION) {
                    assertThat(read.explanation()).isNotNull();
                }
            }
            members.forEach(
                    member -> assertThat(profiles.get(member.id()).particulars().creditCode())
                            .isEqualTo(member.creditCode()));
            drawnItems.forEach(item -> assertThat(items.get(item.id()).rule())
                    .isEqualTo(item.content().rule()));
        });
    }

    @Test
    void matchingWouldHaveMadeTheSameTasks() {
        Set<Long> own = members.stream().map(GeneratedMember::id).collect(Collectors.toCollection(HashSet::new));
        List<GeneratedItem> open =
                drawnItems.stream().filter(item -> !item.due().isBefore(TODAY)).toList();

        for (GeneratedItem item : open) {
            MatchResult result = As.staff(() -> matching.matchAgain(item.id()));

            long awaited = drawn.stream()
                    .filter(task ->
                            task.item().equals(item) && !task.fate().state().isClosed())
                    .count();
            assertThat(result.noLongerMatching()).as(item.content().title()).isZero();
            assertThat(result.unchanged()).as(item.content().title()).isEqualTo((int) awaited);
            assertThat(jdbc.queryForList(
                            "select member_id from task where item_id = ? and id < ?",
                            Long.class,
                            item.id(),
                            GeneratedAssociation.FIRST))
                    .as(item.content().title())
                    .noneMatch(own::contains);
        }
    }
}
