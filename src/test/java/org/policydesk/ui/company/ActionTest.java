package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.account.SignedIn;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Cards;

class ActionTest {
    private static final List<TaskState> FROM_PREPARING =
            List.of(TaskState.NEW, TaskState.SUBMITTED, TaskState.NOT_APPLICABLE, TaskState.DECLINED);

    private final TaskCard preparing = Cards.usual().card();
    private final SignedIn manager = person(Role.COMPANY_MANAGER);
    private final SignedIn member = person(Role.COMPANY_MEMBER);
    private final SignedIn staff = new SignedIn(2, "小王", "w@example.org", Role.STAFF, null, List.of());

    @Test
    void a_member_claims_but_neither_assigns_nor_gives_up() {
        assertThat(Action.allowed(preparing, FROM_PREPARING, member))
                .containsExactly(Action.SUBMIT, Action.CLAIM, Action.ASK, Action.SNOOZE);
    }

    @Test
    void a_manager_assigns_and_gives_up_too() {
        assertThat(Action.allowed(preparing, FROM_PREPARING, manager))
                .containsExactly(Action.SUBMIT, Action.CLAIM, Action.ASSIGN, Action.ASK, Action.SNOOZE, Action.DISMISS);
    }

    /** The first three stand on the page, the others in its menu. */
    @Test
    void of_a_new_task_it_comes_first_who_sees_to_it_and_later_handing_it_in() {
        Cards fresh = Cards.usual().state(TaskState.NEW);
        List<TaskState> next =
                List.of(TaskState.PREPARING, TaskState.SUBMITTED, TaskState.NOT_APPLICABLE, TaskState.DECLINED);
        assertThat(Action.allowed(fresh.acknowledged(false).card(), next, manager))
                .startsWith(Action.ACKNOWLEDGE, Action.ADVANCE, Action.CLAIM)
                .endsWith(Action.ASSIGN, Action.SUBMIT, Action.ASK, Action.SNOOZE, Action.DISMISS);
        assertThat(Action.allowed(fresh.assignee(1L).card(), next, manager))
                .startsWith(Action.ADVANCE, Action.SUBMIT, Action.HAND_OVER);
        assertThat(Action.allowed(Cards.usual().assignee(1L).card(), FROM_PREPARING, manager))
                .startsWith(Action.SUBMIT, Action.HAND_OVER, Action.ASK);
    }

    @Test
    void of_a_task_that_was_handed_in_it_comes_first_how_the_authority_decided() {
        Cards handedIn =
                Cards.usual().state(TaskState.SUBMITTED).light(Light.NONE).assignee(1L);
        List<TaskState> next =
                List.of(TaskState.CORRECTION, TaskState.RECOMMENDED, TaskState.RECOGNISED, TaskState.REJECTED);
        assertThat(Action.allowed(handedIn.card(), next, manager))
                .startsWith(Action.ADVANCE, Action.CLOSE, Action.RETURN);
    }

    @Test
    void staff_never_take_note_or_claim_in_the_companys_place() {
        TaskCard unread = Cards.usual().acknowledged(false).card();
        assertThat(Action.allowed(unread, FROM_PREPARING, staff)).doesNotContain(Action.ACKNOWLEDGE, Action.CLAIM);
        assertThat(Action.allowed(unread, FROM_PREPARING, manager)).startsWith(Action.ACKNOWLEDGE);
    }

    @Test
    void a_new_task_is_begun_next() {
        assertThat(Action.step(TaskState.NEW, List.of(TaskState.PREPARING, TaskState.SUBMITTED)))
                .contains(TaskState.PREPARING);
    }

    @Test
    void going_back_is_never_offered_as_the_next_step() {
        assertThat(Action.step(TaskState.SUBMITTED, List.of(TaskState.PREPARING, TaskState.RECOMMENDED)))
                .contains(TaskState.RECOMMENDED);
        assertThat(Action.step(TaskState.PREPARING, FROM_PREPARING)).isEmpty();
    }

    @Test
    void a_closed_task_can_only_be_taken_up_again_and_a_withdrawn_one_not_even_that() {
        Cards closed = Cards.usual().light(Light.NONE).state(TaskState.DONE);
        assertThat(Action.allowed(closed.card(), List.of(), manager)).containsExactly(Action.REOPEN);
        assertThat(Action.allowed(closed.state(TaskState.WITHDRAWN).card(), List.of(), manager))
                .isEmpty();
    }

    private static SignedIn person(Role role) {
        return new SignedIn(1, "张工", "z@example.org", null, 5L, List.of(new Membership(5, role)));
    }
}
