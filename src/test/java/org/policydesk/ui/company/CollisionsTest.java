package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.task.LifeCycle;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Cards;

class CollisionsTest {
    /** A Monday; the next holiday is 清明, 4 to 6 April. */
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @Test
    void three_applications_at_once_are_pointed_out_for_the_days_on_which_all_of_them_run() {
        TaskCard first = application(1, TODAY.minusDays(5), TODAY.plusDays(10));
        TaskCard second = application(2, TODAY.plusDays(4), TODAY.plusDays(20));
        TaskCard third = application(3, TODAY.plusDays(7), TODAY.plusDays(15));
        assertThat(find(List.of(third, first, second)))
                .containsExactly(
                        new Collision.Windows(TODAY.plusDays(7), TODAY.plusDays(10), List.of(first, third, second)));
    }

    @Test
    void two_at_once_or_three_one_after_the_other_are_everyday_work() {
        assertThat(find(List.of(
                        application(1, TODAY, TODAY.plusDays(3)),
                        application(2, TODAY.plusDays(2), TODAY.plusDays(6)),
                        application(3, TODAY.plusDays(7), TODAY.plusDays(9)))))
                .isEmpty();
    }

    @Test
    void duties_are_no_windows_but_count_for_who_has_them() {
        List<TaskCard> hers = List.of(duty(1, 4L), duty(2, 4L), duty(3, 4L));
        assertThat(find(hers)).containsExactly(new Collision.Overload(4, "经办 4", TODAY, TODAY.plusDays(3), hers));
        assertThat(find(List.of(duty(1, 4L), duty(2, 4L), duty(3, 5L)))).isEmpty();
    }

    @Test
    void a_holiday_between_now_and_the_due_date_is_pointed_out_with_the_tasks_that_it_takes_days_from() {
        TaskCard soonAfter = application(1, LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 10));
        TaskCard before = application(2, LocalDate.of(2025, 3, 20), LocalDate.of(2025, 3, 28));
        TaskCard longAfter = application(3, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 30));
        assertThat(find(List.of(soonAfter, before, longAfter)))
                .containsExactly(
                        new Collision.Holiday(LocalDate.of(2025, 4, 4), LocalDate.of(2025, 4, 6), List.of(soonAfter)));
    }

    @Test
    void what_is_due_in_the_holiday_itself_is_met_by_it() {
        TaskCard within = application(1, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 5));
        assertThat(find(List.of(within))).hasSize(1).first().isInstanceOf(Collision.Holiday.class);
    }

    @Test
    void an_ordinary_weekend_is_no_holiday() {
        assertThat(find(List.of(application(1, TODAY, TODAY.plusDays(9))))).isEmpty();
    }

    @Test
    void what_was_handed_in_has_no_date_or_lies_far_ahead_meets_nothing() {
        assertThat(find(List.of(
                        handedIn(1),
                        handedIn(2),
                        handedIn(3),
                        application(4, null, null),
                        application(5, TODAY.plusDays(61), TODAY.plusDays(90)),
                        application(6, TODAY.plusDays(61), TODAY.plusDays(90)),
                        application(7, TODAY.plusDays(61), TODAY.plusDays(90)))))
                .isEmpty();
    }

    @Test
    void what_is_overdue_is_work_of_today() {
        List<TaskCard> late = List.of(
                application(1, null, TODAY.minusDays(9)),
                application(2, TODAY.minusDays(20), TODAY.minusDays(3)),
                application(3, TODAY, TODAY));
        assertThat(find(late)).containsExactly(new Collision.Windows(TODAY, TODAY, late));
    }

    private static List<Collision> find(List<TaskCard> cards) {
        return Collisions.of(cards, TODAY, WorkingCalendar.standard());
    }

    private static TaskCard application(long id, @Nullable LocalDate start, @Nullable LocalDate due) {
        return Cards.usual().id(id).startBy(start).due(due, 1, 0).card();
    }

    private static TaskCard duty(long id, long assignee) {
        return Cards.usual()
                .id(id)
                .lifeCycle(LifeCycle.DUTY)
                .assignee(assignee)
                .startBy(null)
                .due(TODAY.plusDays(3), 3, 0)
                .card();
    }

    private static TaskCard handedIn(long id) {
        return Cards.usual().id(id).state(TaskState.SUBMITTED).card();
    }
}
