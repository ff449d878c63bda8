package org.policydesk.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForCompany;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.ForStaff;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with tasks (任务). Association people reach every task, people of companies those of their own companies; any
 * other number answers with {@link TaskNotFoundException}, whether it exists or not. Acts that change a task carry the version
 * that the person saw and are refused with {@link StaleTaskException} if somebody came first, with {@link IllegalMoveException}
 * if the life cycle has no such way, with {@link TaskRefusedException} if something is missing. Each act goes into the journal.
 */
@Service
@Transactional
public class Tasks {
    /** As far as tasks are counted that are looked for by words or by their mails. */
    public static final int MOST_COUNTED = 10_000;

    private final Cards cards;
    private final TaskPage page;
    private final TaskMoves moves;
    private final Assignments assignments;
    private final TaskTalk talk;
    private final CurrentUser currentUser;
    private final DirectAssignment directAssignment;
    private final Reopened reopened;
    private final UrgentMembers urgent;

    Tasks(
            Cards cards,
            TaskPage page,
            TaskMoves moves,
            Assignments assignments,
            TaskTalk talk,
            CurrentUser currentUser,
            DirectAssignment directAssignment,
            Reopened reopened,
            UrgentMembers urgent) {
        this.urgent = urgent;
        this.cards = cards;
        this.page = page;
        this.moves = moves;
        this.assignments = assignments;
        this.talk = talk;
        this.currentUser = currentUser;
        this.directAssignment = directAssignment;
        this.reopened = reopened;
    }

    /** The tasks of the company that the person works for at the moment, by due date, undated ones last. */
    @ForCompany
    @Transactional(readOnly = true)
    public List<TaskCard> mine(TaskFilter filter) {
        return cards.list(cards.condition(filter).ofCompany(currentUser.requireCompany()));
    }

    /** The same company's tasks in figures. */
    @ForCompany
    @Transactional(readOnly = true)
    public TaskCounts myCounts() {
        return cards.counts(currentUser.requireCompany());
    }

    /** Everything that the task's page shows. That there is none spoils no transaction of a caller who can do without. */
    @ForSignedIn
    @Transactional(readOnly = true, noRollbackFor = TaskNotFoundException.class)
    public TaskDetail get(long taskId) {
        return page.of(moves.reached(taskId));
    }

    /** The states that this person may lead the task to, in the order of the life cycle; none once it is closed. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<TaskState> nextStates(long taskId) {
        return List.copyOf(moves.next(moves.reached(taskId)));
    }

    /** Says that the present due date was read; asked again after the date changes. Doing it twice changes nothing. */
    @ForSignedIn
    public void acknowledge(long taskId) {
        talk.acknowledge(moves.reached(taskId));
    }

    /** Leads the task on; handing in this way counts as of today. States that need a reason or a date have their own acts. */
    @ForSignedIn
    public TaskCard move(long taskId, TaskState to, int version) {
        TaskRow task = moves.reached(taskId);
        moves.move(task, to, version);
        return page.card(taskId);
    }

    /**
     * Nothing, if the task is still as the person saw it.
     *
     * @throws StaleTaskException if somebody changed it since
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public void expectUnchanged(long taskId, int version) {
        moves.expectUnchanged(moves.reached(taskId), version);
    }

    /** Names the assignee, one of the member's people; company members may only name themselves. */
    @ForSignedIn
    public void assign(long taskId, long personId, int version) {
        assignments.assign(moves.reached(taskId), personId, version);
    }

    /**
     * Hands in, to the association where it recommends; for a task handed in already, enters the true day.
     *
     * @param submittedOn the true day, today or earlier
     * @param note becomes a comment; null or blank for none
     */
    @ForSignedIn
    public void submit(long taskId, LocalDate submittedOn, @Nullable String note, int version) {
        String comment = Wording.optional(note);
        TaskRow task = moves.reached(taskId);
        moves.submit(task, submittedOn, version);
        if (!comment.isEmpty()) {
            talk.comment(task, comment);
        }
    }

    /** 退回补正, with the day by which the correction is due, today or later. */
    @ForSignedIn
    public void returnForCorrection(long taskId, LocalDate correctionDue, String reason, int version) {
        moves.returnForCorrection(moves.reached(taskId), correctionDue, reason, version);
    }

    /** Closes the task; 不适用 and 放弃 need a reason and a manager or staff. */
    @ForSignedIn
    public void close(long taskId, TaskState terminal, @Nullable String reason, int version) {
        moves.close(moves.reached(taskId), terminal, reason, version);
    }

    /** Takes a closed task up again; a withdrawn one stays closed. */
    @ForSignedIn
    public void reopen(long taskId, int version) {
        TaskRow task = moves.reached(taskId);
        moves.reopen(task, version);
        reopened.refresh(task);
    }

    /** Ticks a document off or on again. Facts and conditions are answered in the profile, which ticks their lines. */
    @ForSignedIn
    public void tick(long taskId, long lineId, boolean done) {
        talk.tick(moves.reached(taskId), lineId, done);
    }

    /** Says that a document does not apply to the company, or that it does; only where it is asked of some companies alone. */
    @ForSignedIn
    public void waive(long taskId, long lineId, boolean waived) {
        talk.waive(moves.reached(taskId), lineId, waived);
    }

    /** Adds a comment of at most 2000 characters. */
    @ForSignedIn
    public void comment(long taskId, String text) {
        talk.comment(moves.reached(taskId), Wording.required(text, Why.TEXT_MISSING));
    }

    /** A page of every member's tasks, by due date, undated ones last. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<TaskCard> all(TaskFilter filter, int offset, int limit) {
        return cards.page(cards.condition(filter), offset, limit);
    }

    /** The tasks of those numbers, at most 500, in the order of {@link #all}; what there is not is left out. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<TaskCard> these(Collection<Long> taskIds) {
        return cards.list(cards.condition(taskIds));
    }

    /** Tells every task that the filter lets through, in the order of {@link #all}; however many, they never are all in memory. */
    @ForStaff
    @Transactional(readOnly = true)
    public void each(TaskFilter filter, Consumer<TaskCard> told) {
        cards.each(cards.condition(filter), told);
    }

    /**
     * A page of the members whose tasks are red, or due within ten working days and not acknowledged: those first that have most
     * overdue, then those whose next date comes first.
     */
    @ForStaff
    @Transactional(readOnly = true)
    public List<UrgentMember> urgentMembers(int offset, int limit) {
        return urgent.page(cards.scale(), offset, limit);
    }

    /** How many such members there are. */
    @ForStaff
    @Transactional(readOnly = true)
    public int countUrgentMembers() {
        return urgent.count(cards.scale());
    }

    /** How many tasks the filter lets through; where it is counted in part, {@link #MOST_COUNTED} stands for any greater number. */
    @ForStaff
    @Transactional(readOnly = true)
    public int count(TaskFilter filter) {
        return cards.count(cards.condition(filter));
    }

    /**
     * 催办: reminds the members of these tasks now. Tasks that await nothing from the company are left out.
     *
     * @param note goes into the mail, at most 2000 characters, may be empty
     * @return how many tasks were urged
     */
    @ForStaff
    public int urge(Collection<Long> taskIds, String note) {
        String kept = Wording.optional(note);
        return (int) new LinkedHashSet<>(taskIds)
                .stream()
                        .map(moves::reached)
                        .filter(task -> talk.urge(task, kept))
                        .count();
    }

    /**
     * Gives members the item's next occurrence although the rules have not matched them; members that have it already are left
     * out.
     *
     * @return how many tasks were made
     */
    @ForStaff
    public int assignToMembers(long itemId, Collection<Long> memberIds, String reason) {
        return directAssignment.assign(itemId, memberIds, Wording.required(reason, Why.REASON_MISSING));
    }
}
