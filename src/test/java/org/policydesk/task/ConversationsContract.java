package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.dueOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Membership;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.support.As;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Talking about a task, handing it over and putting it off. */
abstract class ConversationsContract extends TaskContract {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    @Autowired
    Conversations conversations;

    @Autowired
    Handling handling;

    @Test
    void aCommentIsUnreadToOthersUntilTheyLookAndNeverToItsWriter() {
        TaskCard task = someTask(dueOn(DUE));
        long writer = world.person(task.memberId(), Role.COMPANY_MANAGER);
        long reader = world.person(task.memberId(), Role.COMPANY_MEMBER);

        as(writer, task, () -> comment(task, "审计报告周三出"));
        as(writer, task, () -> comment(task, "已约审计"));

        assertThat(unread(writer, task)).isEmpty();
        assertThat(unread(reader, task)).containsExactly(Map.entry(task.id(), 2));
        assertThat(as(reader, task, () -> tasks.get(task.id()).comments())).allMatch(TaskComment::unread);
        as(reader, task, () -> {
            conversations.read(task.id());
            return true;
        });
        assertThat(unread(reader, task)).isEmpty();
        as(writer, task, () -> comment(task, "又有进展"));
        assertThat(unread(reader, task)).containsExactly(Map.entry(task.id(), 1));
        assertThat(as(reader, task, () -> tasks.get(task.id()).comments()))
                .extracting(TaskComment::unread)
                .containsExactly(false, false, true);
    }

    @Test
    void anotherCompanysUnreadCommentsAreNotEvenCounted() {
        TaskCard task = someTask(dueOn(DUE));
        As.staff(() -> tasks.comment(task.id(), "请尽快"));
        long other = world.member("别家");
        assertThat(As.manager(other, () -> conversations.unread(List.of(task.id()))))
                .isEmpty();
        assertThatThrownBy(() -> As.manager(other, () -> conversations.addressees(task.id())))
                .isInstanceOf(TaskNotFoundException.class);
    }

    @Test
    void whomACommentNamesIsToldAndTheWriterIsNot() {
        TaskCard task = someTask(dueOn(DUE));
        long writer = world.person(task.memberId(), Role.COMPANY_MANAGER);
        PersonRef colleague = person(task, world.person(task.memberId(), Role.COMPANY_MEMBER));
        PersonRef self = person(task, writer);

        as(writer, task, () -> comment(task, "@" + colleague.name() + " 请看，@" + self.name() + " 备忘"));

        assertThat(told(TaskEvent.Mentioned.class, task.id()))
                .singleElement()
                .satisfies(said -> assertThat(said.personIds()).containsExactly(colleague.id()));
        assertThat(detail(task).comments()).singleElement().satisfies(said -> assertThat(said.mentioned())
                .containsExactlyInAnyOrder(colleague.name(), self.name()));
    }

    @Test
    void namesOfAnotherCompanyMeanNobody() {
        TaskCard task = someTask(dueOn(DUE));
        long other = world.member("别家");
        PersonRef stranger = directory.ofCompany(other).stream()
                .findFirst()
                .orElseGet(() -> byId(other, world.person(other, Role.COMPANY_MANAGER)));

        As.member(task.memberId(), () -> tasks.comment(task.id(), "@" + stranger.name() + " 看到吗"));

        assertThat(told(TaskEvent.Mentioned.class, task.id())).isEmpty();
    }

    @Test
    void aQuestionToTheAssociationIsAComment() {
        TaskCard task = someTask(dueOn(DUE));
        As.member(task.memberId(), () -> conversations.ask(task.id(), " 可以用扫描件吗？ "));
        assertThat(detail(task).comments()).singleElement().returns("@协会 可以用扫描件吗？", TaskComment::text);
        assertThat(detail(task).history().getFirst().action()).isEqualTo("asked");
    }

    @Test
    void theAssigneeHandsOverWithAWordThatTheNextOneReads() {
        TaskCard task = someTask(dueOn(DUE));
        long first = world.person(task.memberId(), Role.COMPANY_MEMBER);
        PersonRef next = person(task, world.person(task.memberId(), Role.COMPANY_MEMBER));
        as(first, task, () -> {
            tasks.assign(task.id(), first, task.version());
            handling.handOver(task.id(), next.id(), "申报书在共享盘", task.version() + 1);
            return true;
        });

        assertThat(detail(task).card().assigneeId()).isEqualTo(next.id());
        assertThat(detail(task).comments()).singleElement().returns("@" + next.name() + " 申报书在共享盘", TaskComment::text);
        assertThat(told(TaskEvent.Assigned.class, task.id()).getLast())
                .returns(next.id(), TaskEvent.Assigned::assigneeId)
                .returns("申报书在共享盘", TaskEvent.Assigned::note);
        assertThat(detail(task).history().getFirst())
                .returns("handedOver", HistoryLine::action)
                .returns(next.name(), HistoryLine::after);
        // It is no longer theirs to give on.
        assertThatThrownBy(() -> as(first, task, () -> {
                    handling.handOver(task.id(), first, "", task.version() + 2);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused(
                Why.ASSIGNED_ALREADY,
                () -> As.staff(() -> handling.handOver(task.id(), next.id(), "", task.version() + 2)));
    }

    @Test
    void whoTookATaskGivesItBack() {
        TaskCard task = someTask(dueOn(DUE));
        long person = world.person(task.memberId(), Role.COMPANY_MEMBER);
        as(person, task, () -> {
            tasks.assign(task.id(), person, task.version());
            handling.release(task.id(), task.version() + 1);
            return true;
        });
        assertThat(detail(task).card().assigneeId()).isNull();
        assertThat(detail(task).history().getFirst().action()).isEqualTo("released");
    }

    @Test
    void aTaskRestsUntilTheDayAndNeverPastItsDueDate() {
        TaskCard task = someTask(dueOn(DUE));
        assertRefused(Why.SNOOZE_PAST_DUE, () -> snooze(task, DUE.plusDays(1), task.version()));
        assertRefused(Why.SNOOZE_NOT_AHEAD, () -> snooze(task, TODAY, task.version()));

        snooze(task, TODAY.plusDays(7), task.version());

        assertThat(detail(task).card().snoozedUntil()).isEqualTo(TODAY.plusDays(7));
        assertThat(As.system(() -> feed.find(task.id())).orElseThrow().snoozed())
                .isTrue();
        As.member(task.memberId(), () -> handling.wake(task.id(), task.version() + 1));
        assertThat(detail(task).card().snoozedUntil()).isNull();
        As.member(task.memberId(), () -> tasks.submit(task.id(), TODAY, null, task.version() + 2));
        assertRefused(Why.NOTHING_TO_SNOOZE, () -> snooze(task, TODAY.plusDays(7), task.version() + 3));
    }

    private void snooze(TaskCard task, LocalDate until, int version) {
        As.member(task.memberId(), () -> handling.snooze(task.id(), until, version));
    }

    private boolean comment(TaskCard task, String text) {
        tasks.comment(task.id(), text);
        return true;
    }

    private Map<Long, Integer> unread(long person, TaskCard task) {
        return as(person, task, () -> conversations.unread(List.of(task.id())));
    }

    private PersonRef person(TaskCard task, long id) {
        return byId(task.memberId(), id);
    }

    private PersonRef byId(long company, long id) {
        return only(directory.ofCompany(company), person -> person.id() == id);
    }

    private static <T> T as(long person, TaskCard task, Supplier<T> work) {
        return As.person(person, List.of(new Membership(task.memberId(), Role.COMPANY_MEMBER)), work);
    }

    private static void assertRefused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(TaskRefusedException.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }
}
