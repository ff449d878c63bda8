package org.policydesk.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.eligibility.FactKey;
import org.policydesk.extraction.ItemKind;
import org.policydesk.task.TaskState;

/** The drawn association has the skew and the bunching of a real one, and no company or person that there is. */
class GeneratedAssociationTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final Scale SCALE = Scale.ofYears(1_000, 60_000);
    private static Drawing drawing;
    private static List<GeneratedItem> items;
    private static List<GeneratedTask> tasks;

    @BeforeAll
    static void draw() {
        drawing = new Drawing(1, TODAY, SCALE);
        items = new ArrayList<>();
        tasks = new ArrayList<>();
        drawing.each((item, those) -> {
            items.add(item);
            tasks.addAll(those);
        });
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherSeedAnother() {
        Scale small = Scale.open(400);

        assertThat(whole(7, small)).isEqualTo(whole(7, small)).isNotEqualTo(whole(8, small));
    }

    @Test
    void theFirstMembersAreTheSameInALargerAssociation() {
        List<GeneratedMember> few = new Drawing(1, TODAY, Scale.open(400)).members();

        assertThat(drawing.members()).startsWith(few.toArray(new GeneratedMember[0]));
    }

    @Test
    void namesSayThatTheyAreInventedAndAddressesLeadNowhere() {
        assertThat(drawing.members()).allSatisfy(member -> {
            assertThat(member.name()).matches("\\p{IsHan}+样本\\d{5}\\p{IsHan}+公司");
            assertThat(member.people()).allSatisfy(person -> {
                assertThat(person.name()).matches("\\p{IsHan}样\\p{IsHan}");
                assertThat(person.email()).endsWith(".example.org");
            });
        });
        assertThat(items).allSatisfy(item -> assertThat(item.policyTitle()).contains("样本"));
    }

    @Test
    void nearlyAllMembersAreSmallAndFewAreLarge() {
        assertThat(share(drawing.members(), member -> staff(member) > 1_000)).isBetween(0.01, 0.07);
        assertThat(share(drawing.members(), member -> staff(member) < 300)).isBetween(0.7, 0.9);
    }

    @Test
    void membersAreManyWhereMachinesAreMadeAndAFewEverywhere() {
        Map<String, Long> provinces =
                count(drawing.members(), member -> member.place().code().substring(0, 2));

        assertThat(provinces).hasSizeGreaterThan(20);
        assertThat(provinces.get("32")).isBetween(130L, 230L);
        assertThat(provinces.get("61")).isBetween(10L, 45L);
    }

    @Test
    void branchesAndIndustriesDifferInSize() {
        Map<String, Long> branches =
                count(drawing.members(), member -> member.trade().branch());

        assertThat(branches.keySet()).containsAll(GeneratedAssociation.branches());
        assertThat(branches.get("金属切削机床分会")).isGreaterThan(4 * branches.get("智能装备分会"));
    }

    @Test
    void aCompanyHasOneToTwelvePeopleFiveOnAverageAndAManager() {
        assertThat(drawing.members()).allSatisfy(member -> {
            assertThat(member.people()).hasSizeBetween(1, 12);
            assertThat(member.people().getFirst().manager()).isTrue();
        });
        assertThat(drawing.members().stream()
                        .mapToInt(member -> member.people().size())
                        .average()
                        .orElseThrow())
                .isBetween(4.0, 6.0);
    }

    @Test
    void dueDatesBunchAtTheEndsOfMonthsAndInTheMonthsOfReports() {
        assertThat(share(
                        items,
                        item -> item.due().plusDays(5).getMonthValue()
                                != item.due().getMonthValue()))
                .isBetween(0.5, 0.8);
        Map<Integer, Long> months = count(items, item -> item.due().getMonthValue());
        assertThat(months.get(3) + months.get(6) + months.get(9))
                .isGreaterThan(3 * (months.get(1) + months.get(2)) / 2);
    }

    @Test
    void applicationsAreTheMostFrequentOfManyKinds() {
        Map<ItemKind, Long> kinds = count(items, item -> item.content().kind());

        assertThat(kinds).hasSizeGreaterThan(6);
        assertThat(share(items, item -> item.content().kind() == ItemKind.APPLICATION))
                .isBetween(0.3, 0.5);
    }

    @Test
    void fewCompaniesHaveManyTasks() {
        Map<Long, Long> byMember = count(tasks, task -> task.member().id());
        List<Long> most =
                byMember.values().stream().sorted(Comparator.reverseOrder()).toList();
        double top = most.subList(0, 100).stream().mapToLong(Long::longValue).sum();

        assertThat(top / tasks.size()).isBetween(0.15, 0.4);
    }

    @Test
    void mostTasksOfThreeYearsAreOverAndSomeOfTheOthersLate() {
        assertThat(share(tasks, task -> task.fate().state().isClosed())).isBetween(0.65, 0.85);
        List<GeneratedTask> awaited = tasks.stream()
                .filter(task -> task.fate().state().awaitsCompany())
                .toList();
        assertThat(share(awaited, task -> task.item().due().isBefore(TODAY))).isBetween(0.02, 0.35);
        assertThat(share(tasks, GeneratedAssociationTest::isHandedInLate)).isBetween(0.02, 0.09);
        assertThat(count(tasks, task -> task.fate().state()).keySet())
                .contains(TaskState.NEW, TaskState.PREPARING, TaskState.IN_PROGRESS, TaskState.CORRECTION)
                .contains(TaskState.SUBMITTED, TaskState.RECOGNISED, TaskState.DONE, TaskState.DECLINED);
        assertThat(share(tasks, task -> task.fate().assignee() == null)).isBetween(0.1, 0.2);
    }

    private static boolean isHandedInLate(GeneratedTask task) {
        LocalDate day = task.fate().submittedOn();
        return day != null && day.isAfter(task.item().due());
    }

    private static Map<GeneratedItem, List<GeneratedTask>> whole(long seed, Scale scale) {
        Map<GeneratedItem, List<GeneratedTask>> all = new HashMap<>();
        new Drawing(seed, TODAY, scale).each(all::put);
        return all;
    }

    private static int staff(GeneratedMember member) {
        return member.figures().get(FactKey.AVERAGE_STAFF).intValueExact();
    }

    private static <T, K> Map<K, Long> count(List<T> all, Function<T, K> by) {
        return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static <T> double share(List<T> all, Predicate<T> of) {
        return all.stream().filter(of).count() / (double) all.size();
    }
}
