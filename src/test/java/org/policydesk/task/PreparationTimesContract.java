package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.dueOn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.StartBy;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff change how long before the due date tasks are to be begun. The items below take 10 + 2 + 3 + 1 = 16 working days. */
abstract class PreparationTimesContract extends TaskContract {
    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
    private static final LocalDate USUAL_START = LocalDate.of(2025, 6, 6);

    @Autowired
    PreparationTimes times;

    @Test
    void whatIsShownFirstIsWhatComesAndNothingIsWrittenBefore() {
        TaskCard task = someTask(preparation());

        List<LeadMove> moves = preview(new LeadChange.By(5), task);

        assertThat(moves)
                .containsExactly(
                        new LeadMove(task.id(), DUE, 16, 21, null, 21, USUAL_START, LocalDate.of(2025, 5, 29)));
        assertThat(detail(task).card()).isEqualTo(task);
        assertThat(change(moves)).isEqualTo(moves);
        assertThat(detail(task).card())
                .returns(LocalDate.of(2025, 5, 29), TaskCard::startBy)
                .returns(DUE, TaskCard::due)
                .returns(task.dueVersion(), TaskCard::dueVersion);
        assertThat(detail(task).preparation().startBy())
                .returns(21, start -> start.leadTimes().total())
                .returns(LocalDate.of(2025, 5, 29), StartBy::date);
    }

    @Test
    void theChangeStandsInTheHistoryAndRemindersArePlannedAnew() {
        TaskCard task = someTask(preparation());

        change(preview(new LeadChange.To(20), task));

        assertThat(detail(task).history())
                .filteredOn(line -> line.action().equals("leadTime"))
                .singleElement()
                .returns("16", HistoryLine::before)
                .returns("20", HistoryLine::after);
        assertThat(told(TaskEvent.PreparationMoved.class, task.id())).hasSize(1);
        assertThat(told(TaskEvent.DateChanged.class, task.id())).isEmpty();
    }

    @Test
    void theOwnNumberSurvivesMatchingAgainAndAnAmendedItem() {
        String catalogue = catalogue();
        long one = world.member("自定", catalogue);
        long other = world.member("照旧", catalogue);
        ActionItem item = world.publish(preparation().forCatalogue(catalogue).edit());
        change(preview(new LeadChange.To(5), taskOf(item, one)));
        LocalDate own = LocalDate.of(2025, 6, 23);
        assertThat(taskOf(item, one).startBy()).isEqualTo(own);

        As.staff(() -> matching.matchAgain(item.id()));
        assertThat(taskOf(item, one).startBy()).isEqualTo(own);

        ItemEdit longer = dueOn(DUE)
                .preparation(4, 3, material(10))
                .forCatalogue(catalogue)
                .edit();
        As.staff(() -> items.amend(item.id(), longer, items.get(item.id()).version()));
        assertThat(taskOf(item, one).startBy()).as("as staff said").isEqualTo(own);
        assertThat(taskOf(item, other).startBy()).as("as the item says").isBefore(USUAL_START);

        ItemEdit later = dueOn(DUE.plusDays(7))
                .preparation(4, 3, material(10))
                .forCatalogue(catalogue)
                .edit();
        As.staff(() -> items.amend(item.id(), later, items.get(item.id()).version()));
        assertThat(taskOf(item, one).startBy())
                .as("five working days before the new date")
                .isEqualTo(own.plusDays(7));
    }

    @Test
    void itIsTakenBackAsLongAsNobodyChangedItSince() {
        TaskCard task = someTask(preparation());
        List<LeadMove> first = preview(new LeadChange.By(5), task);
        change(first);

        assertThat(change(first.stream().map(LeadMove::back).toList())).hasSize(1);
        assertThat(detail(task).card().startBy()).isEqualTo(USUAL_START);
        assertThat(preview(new LeadChange.Usual(), task))
                .as("as its item says again")
                .isEmpty();

        change(first);
        change(preview(new LeadChange.To(3), task));
        assertThat(change(first.stream().map(LeadMove::back).toList())).isEmpty();
        assertThat(preview(new LeadChange.Usual(), task))
                .singleElement()
                .returns(3, LeadMove::daysBefore)
                .returns(16, LeadMove::daysAfter)
                .returns(USUAL_START, LeadMove::startAfter);
    }

    @Test
    void theSameChangeThatSomebodyElseMadeMeanwhileIsNotTakenBackWithOnesOwn() {
        TaskCard mine = someTask(preparation());
        TaskCard theirs = someTask(preparation());
        List<LeadMove> shown = preview(new LeadChange.By(5), mine, theirs);
        change(preview(new LeadChange.By(5), theirs));

        List<LeadMove> made = change(shown);
        change(made.stream().map(LeadMove::back).toList());

        assertThat(made).extracting(LeadMove::taskId).containsExactly(mine.id());
        assertThat(detail(mine).card().startBy()).isEqualTo(USUAL_START);
        assertThat(detail(theirs).card().startBy()).isEqualTo(LocalDate.of(2025, 5, 29));
    }

    @Test
    void whatAwaitsNothingAndWhatHasNoDayToBeginOnIsLeftOut() {
        TaskCard handedIn = someTask(preparation());
        TaskCard correction = someTask(preparation());
        TaskCard closed = someTask(preparation());
        List<LeadMove> before = preview(new LeadChange.By(5), handedIn, correction, closed);
        assertThat(before).hasSize(3);
        As.staff(() -> {
            tasks.submit(handedIn.id(), TODAY, null, handedIn.version());
            tasks.submit(correction.id(), TODAY, null, correction.version());
            tasks.returnForCorrection(correction.id(), TODAY.plusDays(9), "缺页", correction.version() + 1);
            tasks.close(closed.id(), TaskState.NOT_APPLICABLE, "没有", closed.version());
        });

        assertThat(preview(new LeadChange.By(5), handedIn, correction, closed)).isEmpty();
        assertThat(change(before)).isEmpty();
    }

    @Test
    void aNumberStaysWithinWhatPreparationsTake() {
        TaskCard task = someTask(preparation());

        assertThat(preview(new LeadChange.By(-30), task)).singleElement().returns(0, LeadMove::daysAfter);
        assertThat(preview(new LeadChange.To(9_999), task)).singleElement().returns(400, LeadMove::daysAfter);
    }

    private static TaskWorld.Draft preparation() {
        return dueOn(DUE).preparation(2, 3, material(10));
    }

    private static Material material(int days) {
        return new Material("审计报告", true, days);
    }

    private List<LeadMove> preview(LeadChange change, TaskCard... cards) {
        return As.staff(
                () -> times.preview(List.of(cards).stream().map(TaskCard::id).toList(), change));
    }

    private List<LeadMove> change(List<LeadMove> moves) {
        return As.staff(() -> times.change(moves));
    }
}
